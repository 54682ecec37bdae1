import type { Work } from "../../../platform/context.ts";
import type { OrderLedger } from "../../orders/index.ts";
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
  const facts = outcome.is === "unanswered" ? undefined : outcome.facts;
  const learned = facts ? await learnFacts(work, ledger, locked, facts) : locked;
  const { payment } = learned;
  await changePayment(
    work,
    ledger,
    learned,
    { ...payment, ...(await consequencesOf(work, payment, operation, outcome)) },
    { telling: { history: "paymentVoided", event: "order.paymentVoided" } },
  );
  return settled;
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
async function consequencesOf(
  work: Work,
  payment: PaymentRecord,
  operation: OperationRecord,
  outcome: Outcome,
): Promise<Partial<PaymentRecord>> {
  if (outcome.is === "done") {
    const isWithdrawn = operation.type === "close_page" && isPayable(payment);
    return isWithdrawn ? { cancelledAt: work.now, linkExpiresAt: null } : {};
  }
  if (outcome.is === "unanswered") return {};
  const refunding =
    operation.type === "refund" ? await takeBack(work, payment, operation, outcome.detail) : {};
  // Whoever asked was told the no at once, unless it came late.
  const isLate = operation.state === "unknown";
  const attention = isLate ? lateNews[operation.type] : undefined;
  return { ...refunding, ...(attention && { attention }) };
}

const lateNews: Partial<Record<OperationRecord["type"], NonNullable<PaymentRecord["attention"]>>> =
  { capture: "capture_failed", refund: "refund_failed" };

/** The refund waits again, and says why it could not be paid back. */
async function takeBack(
  { tx }: Work,
  payment: PaymentRecord,
  { refundId }: OperationRecord,
  failure: string,
): Promise<Partial<PaymentRecord>> {
  const refund = refundId === null ? undefined : await readRefund(tx, refundId);
  if (refund?.status !== "processing") return {};
  updateRefund(tx, { ...refund, status: "pending", method: null, paymentId: null, failure });
  return { refunding: payment.refunding - refund.amount };
}
