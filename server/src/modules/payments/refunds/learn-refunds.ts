import type { Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { mostUrgent } from "../attention.ts";
import type { NewEntry } from "../entry-store.ts";
import type { PaymentRecord } from "../payment.ts";
import type { PaymentFacts, RefundFact } from "../providers/facts.ts";
import type { RefundMethod, RefundReason, RefundRecord } from "./refund.ts";
import { insertRefund, readRefundsOf, updateRefund } from "./refund-store.ts";

/** What was learned of an order's refunds. */
export interface LearnedRefunds {
  /** All of the order, as they are then. */
  refunds: RefundRecord[];
  /** What went back through the payment, and what the gateway is paying back. */
  refunded: number;
  refunding: number;
  entries: NewEntry[];
  attention: PaymentRecord["attention"];
}

/** Takes note of the refunds that a gateway tells of: those that we asked for, and those of its own dashboard. */
export async function learnRefunds(
  work: Work,
  payment: PaymentRecord,
  facts: PaymentFacts,
): Promise<LearnedRefunds> {
  const learned: LearnedRefunds = {
    refunds: await readRefundsOf(work.tx, payment.orderId),
    ...{ refunded: payment.refunded, refunding: payment.refunding },
    ...{ entries: [], attention: null },
  };
  const known = new Map(payment.facts?.refunds.map(({ id, status }) => [id, status]));
  for (const fact of facts.refunds) {
    if (known.get(fact.id) === fact.status) continue;
    const ours = learned.refunds.filter(
      ({ id, reference, paymentId }) =>
        id === fact.refundId || (reference === fact.id && paymentId === payment.id),
    );
    const [first] = ours;
    if (fact.status === "failed") comeBack(work, learned, ours, fact);
    else if (first) followOurs(work, payment, learned, first, fact);
    else if (fact.status === "succeeded") {
      const going = { method: "card", reasonType: "external", reference: fact.id } as const;
      learned.entries.push(...giveBack(work, payment, learned, fact.amount, going));
      learned.attention = mostUrgent(learned.attention, "refunded_elsewhere");
    }
  }
  return learned;
}

function followOurs(
  work: Work,
  payment: PaymentRecord,
  learned: LearnedRefunds,
  ours: RefundRecord,
  { id: reference, status, amount }: RefundFact,
): void {
  if (status !== "succeeded" || ours.status === "settled") return;
  if (ours.status === "processing") learned.refunding -= ours.amount;
  learned.refunded += amount;
  learned.entries.push({ type: "refunded", amount, reference, refundId: ours.id });
  const settled = { status: "settled", method: "card", settledAt: work.now } as const;
  keep(work, learned, { ...ours, ...settled, reference, paymentId: payment.id, failure: null });
}

/**
 * A bank may give money back days after the refund succeeded. One that was made in the gateway's dashboard may have
 * settled several of ours, which all wait again.
 */
function comeBack(
  work: Work,
  learned: LearnedRefunds,
  ours: readonly RefundRecord[],
  { id: reference, failure }: RefundFact,
): void {
  const underWay = ours.filter(({ status }) => status !== "pending");
  const [first] = underWay;
  if (!first) return;
  let amount = 0;
  for (const refund of underWay) {
    if (refund.status === "processing") learned.refunding -= refund.amount;
    else amount += refund.amount;
    const pending = { status: "pending", method: null, settledAt: null } as const;
    keep(work, learned, { ...refund, ...pending, reference, paymentId: null, failure });
  }
  learned.attention = mostUrgent(learned.attention, "refund_failed");
  if (amount === 0) return;
  learned.refunded -= amount;
  learned.entries.push({ type: "refund_failed", amount, reference, refundId: first.id });
}

function keep(work: Work, learned: LearnedRefunds, refund: RefundRecord): void {
  updateRefund(work.tx, refund);
  learned.refunds = learned.refunds.map((one) => (one.id === refund.id ? refund : one));
}

/** How money went back that nobody here has sent. */
interface Going {
  method: RefundMethod;
  reasonType: RefundReason["reasonType"];
  /** The gateway's id of it. */
  reference: string;
}

/**
 * Money that has gone back without us: it settles what waits to be paid back first, or the customer would get it twice;
 * the rest of it is a refund of its own. Answers the entries of it.
 */
export function giveBack(
  work: Work,
  payment: PaymentRecord,
  learned: LearnedRefunds,
  amount: number,
  { method, reasonType, reference }: Going,
): NewEntry[] {
  const settled = { status: "settled", method, reference, paymentId: payment.id } as const;
  const at = { settledAt: work.now, failure: null };
  let left = amount;
  for (const waiting of learned.refunds.filter(({ status }) => status === "pending")) {
    if (left === 0) break;
    const part = Math.min(left, waiting.amount);
    left -= part;
    if (part === waiting.amount) keep(work, learned, { ...waiting, ...settled, ...at });
    else {
      keep(work, learned, { ...waiting, amount: waiting.amount - part });
      add(work, learned, { ...waiting, ...settled, ...at, id: newId(), amount: part });
    }
  }
  if (left > 0) {
    add(work, learned, {
      ...{ id: newId(), orderId: payment.orderId, amount: left, currency: payment.currency },
      ...settled,
      ...at,
      ...{ reasonType, reason: null, returnId: null, actor: work.actor, createdAt: work.now },
    });
  }
  learned.refunded += amount;
  const type = method === "chargeback" ? "dispute_lost" : "refunded";
  return [{ type, amount, reference, refundId: null }];
}

function add(work: Work, learned: LearnedRefunds, refund: RefundRecord): void {
  insertRefund(work.tx, refund);
  learned.refunds = [...learned.refunds, refund];
}
