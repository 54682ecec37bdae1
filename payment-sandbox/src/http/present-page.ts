import { snapshotOf } from "../payments/snapshot.ts";
import type { Payment } from "../store/payment-store.ts";
import type { Gateway } from "./gateway.ts";

export function presentPage(gateway: Gateway, payment: Payment) {
  return {
    id: payment.pageId,
    url: `${gateway.publicUrl()}/pages/${payment.pageId}`,
    status: payment.pageStatus,
    expiresAt: new Date(payment.expiresAt).toISOString(),
    payment: snapshotOf(gateway.db, payment),
  };
}
