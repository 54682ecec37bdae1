import type { CaptureMode, PaymentAttention, PaymentMethod, PaymentState } from "@waybill/contract";
import type { Uuid } from "../../platform/context.ts";
import type { PaymentFacts } from "./providers/facts.ts";
import type { ProviderName } from "./providers/provider.ts";

/**
 * Money for an order. Amounts are minor units of `currency`; authorized >= captured + released, captured >= refunded +
 * refunding, unless more went back without us.
 */
export interface PaymentRecord {
  id: Uuid;
  version: number;
  orderId: Uuid;
  method: PaymentMethod;
  provider: "manual" | ProviderName;
  status: PaymentState;
  capture: CaptureMode;
  /** What was asked for. */
  amount: number;
  currency: string;
  authorized: number;
  captured: number;
  released: number;
  /** What went back through it, chargebacks included. */
  refunded: number;
  /** What the gateway was asked to pay back. */
  refunding: number;
  /** What is contested now. */
  disputed: number;
  /** What people or another system call it. */
  reference: string | null;
  /** The gateway's id. */
  providerReference: string | null;
  page: PageRecord | null;
  linkExpiresAt: Date | null;
  authorizationExpiresAt: Date | null;
  /** All that the gateway has told, joined. */
  facts: PaymentFacts | null;
  failure: string | null;
  card: { brand: string; last4: string } | null;
  /** The balance that it was paid from: of store credit or a gift card. */
  valueAccountId: Uuid | null;
  cancelledAt: Date | null;
  attention: PaymentAttention | null;
  receivedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** The page at the gateway that was opened last. */
export interface PageRecord {
  reference: string;
  /** The how-manieth page of this payment it is. */
  number: number;
  url: string;
  expiresAt: Date;
}

type Sums = Pick<PaymentRecord, "amount" | "provider" | "authorized" | "captured" | "released">;

/** What can still be captured: of a gateway what is authorised, without one what has not arrived yet. */
export function capturableOf(payment: Sums & Pick<PaymentRecord, "cancelledAt">): number {
  const { amount, provider, authorized, captured, released, cancelledAt } = payment;
  if (provider !== "manual") return authorized - captured - released;
  return cancelledAt === null ? Math.max(0, amount - captured) : 0;
}

/** What of it is authorised and waits to be captured. */
export function openAuthorizationOf({ authorized, captured, released }: Sums): number {
  return authorized - captured - released;
}

/** What can still go back through it: what the customer contests is not paid back twice. */
export function refundableOf(
  payment: Pick<PaymentRecord, "captured" | "refunded" | "refunding" | "disputed">,
): number {
  const { captured, refunded, refunding, disputed } = payment;
  return Math.max(0, captured - refunded - refunding - disputed);
}

/** Whether the customer could still pay it. */
export function isPayable({ status }: Pick<PaymentRecord, "status">): boolean {
  return status === "open" || status === "failed" || status === "processing";
}

/** Derived, never set by hand. `isUnanswered`: the gateway was asked for something, and nobody knows whether it did it. */
export function statusOf(
  payment: Omit<PaymentRecord, "status">,
  { isUnanswered, now }: { isUnanswered: boolean; now: Date },
): PaymentState {
  if (isUnanswered) return "unknown";
  const { captured, refunded, authorized, cancelledAt, facts } = payment;
  if (captured > 0) {
    if (refunded >= captured) return "refunded";
    if (refunded > 0) return "partially_refunded";
    return capturableOf(payment) > 0 ? "partially_captured" : "captured";
  }
  if (authorized > 0) {
    if (openAuthorizationOf(payment) > 0) return "authorized";
    return facts?.closed === "expired" ? "expired" : "voided";
  }
  if (cancelledAt !== null || facts?.closed === "voided") return "cancelled";
  const outcomes = new Set(facts?.attempts.map(({ outcome }) => outcome));
  if (outcomes.has("processing")) return "processing";
  if (payment.linkExpiresAt !== null && payment.linkExpiresAt <= now) return "expired";
  return outcomes.has("failed") ? "failed" : "open";
}

const ended = ["failed", "voided"] as const;

/** What an order's payments come to. How the newest one ended counts while no other holds or has brought money. */
export function sumsOfOrder(payments: readonly PaymentRecord[]) {
  const held = payments.filter(
    (payment) => payment.provider !== "manual" && openAuthorizationOf(payment) > 0,
  );
  const deadlines = held.flatMap(({ authorizationExpiresAt: at }) => at ?? []);
  const authorizedTotal = held.reduce((sum, payment) => sum + openAuthorizationOf(payment), 0);
  const paidTotal = payments.reduce((sum, { captured }) => sum + captured, 0);
  const newest = authorizedTotal + paidTotal > 0 ? undefined : payments.at(-1)?.status;
  return {
    ...{ authorizedTotal, paidTotal },
    authorizationExpiresAt:
      deadlines.length === 0 ? null : new Date(Math.min(...deadlines.map(Number))),
    paymentOutcome: ended.find((outcome) => outcome === newest) ?? null,
  };
}
