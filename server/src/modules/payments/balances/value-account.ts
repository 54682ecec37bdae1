import type { GiftCardStatus } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";

/** Money that a customer has with the shop. Amounts are minor units of `currency`. */
export type ValueAccount = StoreCreditAccount | GiftCardAccount;

interface AnyAccount {
  id: Uuid;
  version: number;
  currency: string;
  /** What there is, never below nothing. */
  balance: number;
  createdAt: Date;
  updatedAt: Date;
}

/** What one customer has in one currency. */
export interface StoreCreditAccount extends AnyAccount {
  kind: "store_credit";
  customerId: Uuid;
}

/** What whoever has the code can pay with. */
export interface GiftCardAccount extends AnyAccount {
  kind: "gift_card";
  /** Whose it is, if that is known. */
  customerId: Uuid | null;
  initialAmount: number;
  last4: string;
  /** Null is never. */
  expiresAt: Date | null;
  disabledAt: Date | null;
}

/** One movement of a balance. */
export interface ValueEntry {
  type: "issued" | "granted" | "payment" | "refund" | "expired" | "adjusted";
  /** Negative when it takes. */
  amount: number;
  orderId?: Uuid;
  paymentId?: Uuid | null;
  refundId?: Uuid;
  reason?: string | null;
}

/** No balance holds more: it is the most that an amount on the wire can say. */
export const mostBalance = 1_000_000_000_000;

/** What a gift card is good for. */
export function statusOfGiftCard(
  { balance, expiresAt, disabledAt }: GiftCardAccount,
  now: Date,
): GiftCardStatus {
  if (disabledAt !== null) return "disabled";
  if (expiresAt !== null && expiresAt <= now) return "expired";
  return balance > 0 ? "active" : "used";
}

/** Whether money may go from it and back to it. */
export function isInUse(giftCard: GiftCardAccount, now: Date): boolean {
  const status = statusOfGiftCard(giftCard, now);
  return status === "active" || status === "used";
}
