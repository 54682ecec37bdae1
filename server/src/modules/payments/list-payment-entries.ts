import type { ListPaymentEntriesQuery, PaymentEntry, PaymentEntryPage } from "@waybill/contract";
import { presentActor } from "../../platform/actor.ts";
import type { Context, Uuid } from "../../platform/context.ts";
import { encodeId, encodeOptionalId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import type { OrderLedger } from "../orders/index.ts";
import { selectEntries, type EntryRow } from "./entry-store.ts";

/** One page of the ledger of an order's payments, oldest first. */
export async function listPaymentEntries(
  context: Context,
  ledger: OrderLedger,
  orderId: Uuid,
  query: ListPaymentEntriesQuery,
): Promise<PaymentEntryPage> {
  const { limit = 50 } = query;
  const cursors = context.cursors({ ...query, orderId });
  const last = cursors.read(query.cursor);
  const after = last && { at: new Date(String(last[0])), id: String(last[1]) };
  const [, entries] = await Promise.all([
    ledger.requireOrder(context, orderId),
    selectEntries(context.tx, orderId, after, limit + 1),
  ]);
  return pageOf(entries, limit, cursors, ({ at, id }) => [at.toISOString(), id], present);
}

function present(row: EntryRow): PaymentEntry {
  const { type, amount, currency, reference } = row;
  return {
    id: encodeId("pen", row.id),
    paymentId: encodeId("pay", row.payment_id),
    ...{ type, reference, amount: { amount, currency } },
    refundId: encodeOptionalId("ref", row.refund_id),
    actor: presentActor(row),
    cause: { type: row.cause_type, name: row.cause_name },
    at: row.at.toISOString(),
  };
}
