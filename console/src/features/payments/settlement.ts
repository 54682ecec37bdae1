import type { PaymentId, Refund, RefundSettlement } from "@waybill/client";

import type { PayBackMethod } from "./pay-back-ways.ts";

interface Chosen {
  method: PayBackMethod;
  paymentId: PaymentId | undefined;
  reference: string;
}

/** What is asked for: of a card or gift card which payment, of any other way what it is called there. */
export function settlementOf({ method, paymentId, reference }: Chosen): RefundSettlement {
  if (method === "card" || method === "gift_card")
    return { method, ...(paymentId !== undefined && { paymentId }) };
  if (method === "store_credit") return { method };
  return { method, reference: reference.trim() || null };
}

export function settledWords({ status, method }: Refund): string {
  if (status === "processing") return "The gateway is paying the refund back";
  if (method === "card") return "Refund paid back by card";
  if (method === "store_credit") return "Refund added to the store credit";
  if (method === "gift_card") return "Refund added to the gift card";
  return "Refund recorded as paid back";
}

/** What happens, so that nobody takes a record for a transfer. */
export function wayNote(method: PayBackMethod | "later"): string {
  return notes[method];
}

const notes: Record<PayBackMethod | "later", string> = {
  card: "The gateway pays it back to the card it came from.",
  bank_transfer: "You have transferred it: Waybill records that, and moves no money.",
  cash: "You have handed it out: Waybill records that, and moves no money.",
  external: "It went back there: Waybill records that, and moves no money.",
  store_credit: "It is added to the customer's balance, for their next orders.",
  gift_card: "The card can be paid with again at once.",
  later: "It waits on the order until somebody pays it back.",
};
