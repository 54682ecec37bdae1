import type { ActorColumns } from "../../platform/actor.ts";
import type { Cause, Uuid, Work } from "../../platform/context.ts";
import { empty, sql, type Transaction } from "../../platform/database.ts";
import { newId } from "../../platform/ids.ts";
import type { PaymentRecord } from "./payment.ts";

export type EntryType =
  | ("authorized" | "captured" | "released" | "refunded" | "refund_failed")
  | ("disputed" | "dispute_won" | "dispute_lost");

/** One movement of the ledger, before it is written. */
export interface NewEntry {
  type: EntryType;
  amount: number;
  /** The gateway's id of a refund or dispute: of each there is one entry of a type. */
  reference: string | null;
  refundId: Uuid | null;
  /** When it happened, if that is known better than by the transaction. */
  at?: Date;
}

export interface EntryRow {
  id: Uuid;
  payment_id: Uuid;
  type: EntryType;
  amount: number;
  currency: string;
  reference: string | null;
  refund_id: Uuid | null;
  actor_type: ActorColumns["type"];
  actor_id: Uuid | null;
  actor_name: string;
  cause_type: Cause["type"];
  cause_name: string | null;
  at: Date;
}

/** Adds to the ledger. Each entry carries the sum of its type behind it, which exists once: nothing is written twice. */
export function insertEntries(
  { tx, actor, cause, now }: Work,
  { id: paymentId, orderId }: Pick<PaymentRecord, "id" | "orderId">,
  entries: readonly NewEntry[],
): void {
  for (const { type, amount, reference, refundId, at = now } of entries) {
    tx.write(sql`
      insert into payment_entries (id, payment_id, order_id, type, amount, total, reference, refund_id, actor_type,
        actor_id, actor_name, cause_type, cause_name, at)
      values (${newId()}, ${paymentId}, ${orderId}, ${type}, ${amount},
        ${amount} + coalesce((select sum(amount)::bigint from payment_entries
          where payment_id = ${paymentId} and type = ${type}), 0),
        ${reference}, ${refundId}, ${actor.type}, ${actor.id}, ${actor.name}, ${cause.type}, ${cause.name}, ${at})`);
  }
}

/** The ledger of an order's payments after one entry, oldest first. */
export function selectEntries(
  tx: Transaction,
  orderId: Uuid,
  after: { at: Date; id: Uuid } | undefined,
  count: number,
): Promise<EntryRow[]> {
  return tx.query<EntryRow>(sql`
    select entry.id, payment_id, type, entry.amount, currency, entry.reference, refund_id, actor_type, actor_id,
      actor_name, cause_type, cause_name, at
    from payment_entries entry join payments payment on payment.id = entry.payment_id
    where entry.order_id = ${orderId} ${after === undefined ? empty : sql`and (at, entry.id) > (${after.at}, ${after.id})`}
    order by at, entry.id limit ${count}`);
}
