import { newId } from "../../platform/ids.ts";
import type { PaymentRecord } from "./payment.ts";

type Given = Pick<PaymentRecord, "orderId" | "method" | "amount" | "currency" | "createdAt"> &
  Partial<
    Pick<
      PaymentRecord,
      ("provider" | "capture" | "reference") | ("linkExpiresAt" | "receivedAt" | "valueAccountId")
    >
  >;

/** A payment of which nothing has happened yet. */
export function newPayment(given: Given): Omit<PaymentRecord, "status"> & { status: "open" } {
  return {
    ...{ id: newId(), version: 0, provider: "manual", status: "open", capture: "automatic" },
    ...{ authorized: 0, captured: 0, released: 0, refunded: 0, refunding: 0, disputed: 0 },
    ...{ reference: null, providerReference: null, page: null, linkExpiresAt: null },
    ...{ authorizationExpiresAt: null, facts: null, failure: null, card: null },
    ...{ valueAccountId: null, cancelledAt: null, attention: null, receivedAt: null },
    ...given,
    updatedAt: given.createdAt,
  };
}
