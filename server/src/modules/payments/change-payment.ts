import type { Work } from "../../platform/context.ts";
import { encodeId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import type { OrderLedger, OrderRecord, Telling } from "../orders/index.ts";
import { insertEntries, type NewEntry } from "./entry-store.ts";
import { readOperationsOf } from "./gateway/operation-store.ts";
import { statusOf, sumsOfOrder, type PaymentRecord } from "./payment.ts";
import { insertPayment, updatePaymentRow } from "./store.ts";

/** An order that this transaction has locked, with all its payments, oldest first. */
export interface OrderPayments {
  order: OrderRecord;
  payments: PaymentRecord[];
}

/** What a change of a payment brings with it. */
export interface Following {
  entries?: readonly NewEntry[];
  /** What changes of the order besides what its payments come to: its refunds. */
  order?: Partial<OrderRecord>;
  telling: Telling;
}

/**
 * The one writer of payments: the row, its entries, an event, and what the order's payments then come to, with all that
 * follows from it. The order is locked, which keeps its payments too. A change that changes nothing writes nothing.
 */
export async function changePayment(
  work: Work,
  ledger: OrderLedger,
  { order, payments }: OrderPayments,
  changed: PaymentRecord,
  { entries = [], order: orderChange = {}, telling }: Following,
): Promise<OrderPayments & { payment: PaymentRecord }> {
  const before = payments.find(({ id }) => id === changed.id);
  const operations = (await readOperationsOf(work.tx, [changed.id])).get(changed.id) ?? [];
  const isUnanswered = operations.some(({ state }) => state === "unknown");
  const status = statusOf(changed, { isUnanswered, now: work.now });
  const followed = { ...changed, status };
  const fields = before ? changedFields(before, followed) : [];
  const isSame = before !== undefined && fields.length === 0 && entries.length === 0;
  const payment: PaymentRecord = isSame
    ? before
    : { ...followed, version: (before?.version ?? 0) + 1, updatedAt: work.now };
  if (!isSame) write(work, payment, { isNew: before === undefined, fields, entries });
  const all = before
    ? payments.map((one) => (one.id === payment.id ? payment : one))
    : [...payments, payment];
  const after = await ledger.ledgerChanged(
    work,
    order,
    { ...sumsOfOrder(all), ...orderChange },
    telling,
  );
  return { order: after, payments: all, payment };
}

function write(
  work: Work,
  payment: PaymentRecord,
  { isNew, fields, entries }: { isNew: boolean; fields: string[]; entries: readonly NewEntry[] },
): void {
  if (isNew) insertPayment(work.tx, payment);
  else updatePaymentRow(work.tx, payment);
  insertEntries(work, payment, entries);
  announce(work, {
    type: "payment.updated",
    paymentId: encodeId("pay", payment.id),
    orderId: encodeId("ord", payment.orderId),
    version: payment.version,
    fields,
  });
}

/** Names of what differs and can be seen. */
function changedFields(before: PaymentRecord, after: PaymentRecord): string[] {
  const { version: _version, updatedAt: _updatedAt, ...fields } = after;
  // The keys of a record are its fields.
  return (Object.keys(fields) as (keyof typeof fields)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}
