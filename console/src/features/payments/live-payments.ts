import type { Payment, PaymentOperation, Refund } from "@waybill/client";

/** What is under way at the gateway is asked after often; a customer who has a link takes their time. */
const underWayMs = 2_500;
const awaitedMs = 5_000;

/** After how long to read payments again, while anything about them can change by itself; `false` once nothing can. */
export function rereadMs(
  payments: readonly Payment[] | undefined,
  refunds: readonly Refund[] | undefined = [],
): number | false {
  if (payments === undefined) return false;
  const isUnderWay =
    payments.some(isAtGateway) || refunds.some(({ status }) => status === "processing");
  if (isUnderWay) return underWayMs;
  return payments.some(({ link }) => link !== null) ? awaitedMs : false;
}

/** What the gateway was asked for and has not said. */
export function pendingOperations({ operations }: Payment): PaymentOperation[] {
  return operations.filter(({ state }) => state === "requested" || state === "unknown");
}

function isAtGateway(payment: Payment): boolean {
  const { status, refundPending } = payment;
  return (
    status === "processing" ||
    status === "unknown" ||
    refundPending.amount > 0 ||
    pendingOperations(payment).length > 0
  );
}
