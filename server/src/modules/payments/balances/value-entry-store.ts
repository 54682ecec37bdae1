import type { ActorColumns } from "../../../platform/actor.ts";
import type { Uuid, Work } from "../../../platform/context.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";
import { newId } from "../../../platform/ids.ts";
import type { ValueAccount, ValueEntry } from "./value-account.ts";

export interface EntryRow {
  id: Uuid;
  type: ValueEntry["type"];
  amount: number;
  balance: number;
  currency: string;
  order_id: Uuid | null;
  order_number: number | null;
  payment_id: Uuid | null;
  refund_id: Uuid | null;
  reason: string | null;
  actor_type: ActorColumns["type"];
  actor_id: Uuid | null;
  actor_name: string;
  at: Date;
}

/** Adds to the ledger of an account, whose balance is already what it is after the entry. */
export function insertValueEntry(
  { tx, actor, cause, now }: Work,
  { id: accountId, balance }: ValueAccount,
  { type, amount, orderId, paymentId, refundId, reason }: ValueEntry,
): void {
  tx.write(sql`
    insert into value_entries (id, account_id, type, amount, balance, order_id, payment_id, refund_id, reason,
      actor_type, actor_id, actor_name, cause_type, cause_name, at)
    values (${newId()}, ${accountId}, ${type}, ${amount}, ${balance}, ${orderId ?? null}, ${paymentId ?? null},
      ${refundId ?? null}, ${reason ?? null}, ${actor.type}, ${actor.id}, ${actor.name}, ${cause.type}, ${cause.name},
      ${now})`);
}

const columns = sql`
  entry.id, entry.type, entry.amount, entry.balance, account.currency, order_id, orders.number as order_number,
  payment_id, refund_id, reason, actor_type, actor_id, actor_name, at`;

/** The ledger of one account before one entry, newest first. */
export function selectEntriesOfAccount(
  tx: Transaction,
  accountId: Uuid,
  beforeId: Uuid | undefined,
  count: number,
): Promise<EntryRow[]> {
  return tx.query<EntryRow>(sql`
    select ${columns} from value_entries entry
    join value_accounts account on account.id = entry.account_id
    left join orders on orders.id = entry.order_id
    where account_id = ${accountId} ${beforeId === undefined ? empty : sql`and entry.id < ${beforeId}`}
    order by entry.id desc limit ${count}`);
}

/** The ledger of all that a customer has in store credit before one entry, newest first. */
export function selectEntriesOfCustomer(
  tx: Transaction,
  customerId: Uuid,
  beforeId: Uuid | undefined,
  count: number,
): Promise<EntryRow[]> {
  return tx.query<EntryRow>(sql`
    select ${columns} from value_entries entry
    join value_accounts account on account.id = entry.account_id
    left join orders on orders.id = entry.order_id
    where account.kind = 'store_credit' and account.customer_id = ${customerId}
      ${beforeId === undefined ? empty : sql`and entry.id < ${beforeId}`}
    order by entry.id desc limit ${count}`);
}
