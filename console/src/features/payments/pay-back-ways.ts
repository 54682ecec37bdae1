import type { Payment, RefundSettlement } from "@waybill/client";

export type PayBackMethod = RefundSettlement["method"];

/** What can go back by card: through each payment what the gateway still holds of it. */
export function mostByCard(payments: readonly Payment[]): number {
  return cardPayments(payments).reduce((sum, { refundable }) => sum + refundable.amount, 0);
}

/** The payments that money can go back through, the oldest first. */
export function cardPayments(payments: readonly Payment[]): Payment[] {
  return payments.filter(
    ({ provider, refundable }) => provider !== "manual" && refundable.amount > 0,
  );
}

/** By card wherever that is possible, because it costs nobody a transfer by hand. */
export function usualWay(payments: readonly Payment[], amount: number): PayBackMethod {
  return amount > 0 && mostByCard(payments) >= amount ? "card" : "bank_transfer";
}
