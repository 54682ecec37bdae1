import type { Work } from "../../../platform/context.ts";
import type { OrderLedger } from "../../orders/index.ts";
import { mostUrgent } from "../attention.ts";
import { changePayment, type OrderPayments } from "../change-payment.ts";
import { learnFacts } from "../learn-facts.ts";
import { isPayable, type PaymentRecord } from "../payment.ts";
import type { PaymentFacts } from "../providers/facts.ts";
import { updateRefund, readRefund } from "../refunds/refund-store.ts";
import { updateOperation, type OperationRecord } from "./operation-store.ts";

/** What came of asking: facts, a definite no (with the facts as they are), or nothing that anybody knows. */
export type Outcome =
  | { is: "done"; facts: PaymentFacts }
  | { is: "refused"; code: string; detail: string; facts: PaymentFacts | undefined }
  | { is: "unanswered"; detail: string };

type Locked = OrderPayments & { payment: PaymentRecord };

const secondMs = 1_000;
const longestWaitMs = 10 * 60 * secondMs;

/** Writes down what came of an operation, and what follows for its payment, its refund and the order, all locked. */
export async function settleOperation(
  work: Work,
  ledger: OrderLedger,
  locked: Locked,
  operation: OperationRecord,
  outcome: Outcome,
): Promise<OperationRecord> {
  const settled = { ...operation, ...stateAfter(operation, outcome, work.now) };
  // First, because a payment's status tells whether one of its operations is unanswered.
  updateOperation(work.tx, settled);
  // Before the facts: what made the gateway say no, as a refund in its own dashboard, may need what was reserved.
  const payment = await withoutRefused(work, locked.payment, operation, outcome);
  const facts = mayLearn(payment, operation, outcome) ? outcome.facts : undefined;
  const known = { ...locked, payment };
  const learned = facts ? await learnFacts(work, ledger, known, facts) : known;
  await changePayment(
    work,
    ledger,
    learned,
    { ...learned.payment, ...consequencesOf(work, learned.payment, operation, outcome) },
    { telling: { history: "paymentVoided", event: "order.paymentVoided" } },
  );
  return settled;
}

/**
 * It may need what another refund reserves as well: of two that wait for each other, neither would ever be settled. The
 * answer to the last of them tells it all.
 */
function mayLearn(
  { refunding }: PaymentRecord,
  { type }: OperationRecord,
  outcome: Outcome,
): outcome is Exclude<Outcome, { is: "unanswered" }> {
  if (outcome.is === "unanswered") return false;
  return outcome.is === "done" || type !== "refund" || refunding === 0;
}

function stateAfter(
  { attempts }: OperationRecord,
  outcome: Outcome,
  now: Date,
): Partial<OperationRecord> {
  if (outcome.is === "done") return { state: "done", attempts: attempts + 1, settledAt: now };
  if (outcome.is === "refused") {
    const refusal = { refusalCode: outcome.code, refusal: outcome.detail };
    return { state: "refused", attempts: attempts + 1, settledAt: now, ...refusal };
  }
  const waitMs = Math.min(longestWaitMs, secondMs * 2 ** Math.min(attempts, 10));
  const nextAttemptAt = new Date(now.getTime() + waitMs);
  return { state: "unknown", attempts: attempts + 1, nextAttemptAt };
}

/** What is not a fact of the gateway's but follows from its answer. */
function consequencesOf(
  work: Work,
  payment: PaymentRecord,
  operation: OperationRecord,
  outcome: Outcome,
): Partial<PaymentRecord> {
  if (outcome.is === "done") {
    const isWithdrawn = operation.type === "close_page" && isPayable(payment);
    return isWithdrawn ? { cancelledAt: work.now, linkExpiresAt: null } : {};
  }
  // Whoever asked was told the no at once, unless it came late.
  const isLate = outcome.is === "refused" && operation.state === "unknown";
  const attention = isLate ? lateNews[operation.type] : undefined;
  return { ...(attention && { attention: mostUrgent(payment.attention, attention) }) };
}

const lateNews: Partial<Record<OperationRecord["type"], NonNullable<PaymentRecord["attention"]>>> =
  { capture: "capture_failed", refund: "refund_failed" };

/** A refund that was refused waits again, says why it could not be paid back, and reserves nothing. */
async function withoutRefused(
  { tx }: Work,
  payment: PaymentRecord,
  { type, refundId }: OperationRecord,
  outcome: Outcome,
): Promise<PaymentRecord> {
  if (outcome.is !== "refused" || type !== "refund" || refundId === null) return payment;
  const refund = await readRefund(tx, refundId);
  if (refund?.status !== "processing") return payment;
  const failure = outcome.detail;
  updateRefund(tx, { ...refund, status: "pending", method: null, paymentId: null, failure });
  return { ...payment, refunding: payment.refunding - refund.amount };
}
