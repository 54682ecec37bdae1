import type { NewRefund } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { decodeId, newId } from "../../../platform/ids.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import { refuse, refuseRefund, type OrderLedger, type OrderRecord } from "../../orders/index.ts";
import { moneyOfLines } from "../../pricing/index.ts";
import { creditOf, withCredit } from "./credit-order.ts";
import { insertCreditLines, selectCreditedOfLines, type CreditLine } from "./credit-store.ts";
import { refundableOf, type RefundRecord } from "./refund.ts";
import { insertRefund } from "./refund-store.ts";
import { requireSameCurrency } from "../same-currency.ts";

/**
 * Gives money back as goodwill: a credit that lowers what is owed and the pending refund of it, in one change.
 *
 * @throws not_found, conflict, currency_mismatch, quantity_exceeded, invalid_request
 */
export async function createRefund(
  work: Work,
  ledger: OrderLedger,
  orderId: Uuid,
  { amount: { amount, currency }, reason, lines }: NewRefund,
): Promise<RefundRecord> {
  if (amount === 0) throw invalid("/amount/amount", "must be more than 0", "minimum");
  const order = await ledger.lockOrder(work, orderId);
  requireSameCurrency(order, currency, "/amount/currency");
  refuse(refuseRefund(order));
  const most = refundableOf(order);
  if (amount > most) throw exceeds(most, currency, "/amount/amount");
  const split = lines ? await splitOf(work, order, lines, amount) : [];
  const credit = creditOf({ amount, label: "Goodwill", returnId: null });
  insertCreditLines(work.tx, orderId, credit.id, split);
  const refund: RefundRecord = {
    id: newId(),
    orderId,
    ...{ status: "pending", amount, currency },
    ...{ reasonType: "goodwill", reason, returnId: null },
    ...{ method: null, reference: null, paymentId: null, failure: null },
    ...{ actor: work.actor, createdAt: work.now, settledAt: null },
  };
  insertRefund(work.tx, refund);
  await ledger.ledgerChanged(
    work,
    order,
    {
      ...withCredit(order, credit),
      refundPendingTotal: order.refundPendingTotal + amount,
    },
    { history: "refundRequested", event: "order.refunded", reason },
  );
  return refund;
}

/** Which lines it is for: each at most what the line cost and was not given back yet. */
async function splitOf(
  { tx }: Work,
  order: OrderRecord,
  lines: NonNullable<NewRefund["lines"]>,
  amount: number,
): Promise<CreditLine[]> {
  const credited = await selectCreditedOfLines(tx, order.id);
  const money = moneyOfLines(order.lines, order.charges, order);
  const named = new Set<Uuid>();
  const split = lines.map((line, index) => {
    const at = `/lines/${index}`;
    requireSameCurrency(order, line.amount.currency, `${at}/amount/currency`);
    const lineId = decodeId(line.lineId);
    const position = order.lines.findIndex(({ id }) => id === lineId);
    if (position < 0) throw invalid(`${at}/lineId`, "is not a line of this order", "unknown_line");
    if (named.has(lineId)) throw invalid(`${at}/lineId`, "stands here twice", "duplicate_line");
    named.add(lineId);
    if (line.amount.amount === 0) throw invalid(`${at}/amount/amount`, "must be more than 0", "minimum"); // prettier-ignore
    const most = Math.max(0, (money[position] ?? 0) - (credited.get(lineId) ?? 0));
    if (line.amount.amount > most) throw exceeds(most, order.currency, `${at}/amount/amount`);
    return { lineId, amount: line.amount.amount };
  });
  const sum = split.reduce((whole, part) => whole + part.amount, 0);
  if (sum !== amount) {
    throw invalid("/lines", `come to ${sum}, not to the amount of ${amount}`, "sum");
  }
  return split;
}

function exceeds(most: number, currency: string, pointer: string) {
  return problem("quantity_exceeded", {
    detail: `That is more than can be given back: ${most} ${currency} in minor units.`,
    errors: [{ pointer, detail: `must be at most ${most}`, code: "maximum" }],
  });
}
