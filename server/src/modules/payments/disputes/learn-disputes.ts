import type { Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import type { NewEntry } from "../entry-store.ts";
import type { PaymentRecord } from "../payment.ts";
import type { DisputeFact, PaymentFacts } from "../providers/facts.ts";
import { giveBack, type LearnedRefunds } from "../refunds/learn-refunds.ts";
import {
  insertDispute,
  readDisputesOf,
  updateDispute,
  type DisputeRecord,
} from "./dispute-store.ts";

/** What was learned, refunds included: a dispute that is lost is money that went back. */
export interface LearnedDisputes extends LearnedRefunds {
  /** What is contested now. */
  disputed: number;
}

/** Takes note of the disputes that a gateway tells of. */
export async function learnDisputes(
  work: Work,
  payment: PaymentRecord,
  facts: PaymentFacts,
  refunds: LearnedRefunds,
): Promise<LearnedDisputes> {
  const learned: LearnedDisputes = { ...refunds, entries: [], disputed: 0, attention: null };
  const known = facts.disputes.length > 0 ? await readDisputesOf(work.tx, payment.id) : [];
  for (const fact of facts.disputes) {
    const before = known.find(({ reference }) => reference === fact.id);
    if (isOpen(fact.status)) learned.disputed += fact.amount;
    if (before?.status === fact.status) continue;
    learned.entries.push(...movesOf(work, payment, learned, before, fact));
    learned.attention = "disputed";
    const dispute = follow(work, payment, before, fact);
    if (before) updateDispute(work.tx, dispute);
    else insertDispute(work.tx, dispute);
  }
  return learned;
}

function isOpen(status: DisputeFact["status"]): boolean {
  return status === "needs_response" || status === "under_review";
}

function movesOf(
  work: Work,
  payment: PaymentRecord,
  learned: LearnedRefunds,
  before: DisputeRecord | undefined,
  { id: reference, amount, status }: DisputeFact,
): NewEntry[] {
  const moved = (type: NewEntry["type"]): NewEntry => ({ type, amount, reference, refundId: null });
  const opened = before ? [] : [moved("disputed")];
  if (status === "won") return [...opened, moved("dispute_won")];
  if (status !== "lost") return opened;
  // Decided once for the shop, and then for the customer: it was contested twice.
  if (before?.status === "won") opened.push({ ...moved("disputed"), reference: null });
  const going = { method: "chargeback", reasonType: "chargeback", reference } as const;
  return [...opened, ...giveBack(work, payment, learned, amount, going)];
}

function follow(
  { now }: Work,
  { id: paymentId, orderId, currency }: PaymentRecord,
  before: DisputeRecord | undefined,
  { id: reference, amount, status, reason, evidenceDueAt, at }: DisputeFact,
): DisputeRecord {
  return {
    ...{ id: before?.id ?? newId(), version: (before?.version ?? 0) + 1 },
    ...{ paymentId, orderId, currency, reference, amount, status, reason, evidenceDueAt },
    openedAt: before?.openedAt ?? at,
    closedAt: isOpen(status) ? null : now,
    updatedAt: now,
  };
}
