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

/** What can go back to gift cards: what they paid and have not got back. */
export function mostByGiftCard(payments: readonly Payment[]): number {
  return payments
    .filter(({ method }) => method === "gift_card")
    .reduce((sum, { refundable }) => sum + refundable.amount, 0);
}

/** What can go back by a way: only what came by cards and gift cards goes back to them. */
export function mostBy(method: PayBackMethod | "later", payments: readonly Payment[]): number {
  if (method === "card") return mostByCard(payments);
  return method === "gift_card" ? mostByGiftCard(payments) : Number.POSITIVE_INFINITY;
}

/** Whether it is there at once, because the balance is kept here. */
export function isBalance(method: PayBackMethod | "later"): boolean {
  return method === "store_credit" || method === "gift_card";
}

/** The way it came, wherever that is possible: it costs nobody a transfer by hand. */
export function usualWay(payments: readonly Payment[], amount: number): PayBackMethod {
  if (amount > 0 && mostByCard(payments) >= amount) return "card";
  return amount > 0 && mostByGiftCard(payments) >= amount ? "gift_card" : "bank_transfer";
}
