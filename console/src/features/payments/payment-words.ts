import type { NewPayment, Payment, PaymentCard } from "@waybill/client";

import type { Tone } from "../../ui/status-dot.tsx";
import type { Word } from "../orders/order-words.ts";

/** A state in words. The gateway's word may be new to this console: then it is shown as it came. */
export function stateWord({ status, provider }: Pick<Payment, "status" | "provider">): Word {
  const ofPeople = provider === "manual" ? manualStates[status] : undefined;
  return ofPeople ?? wordIn(states, status);
}

export function methodLabel(method: string): string {
  return methods[method] ?? method;
}

type Way = Pick<Payment, "method" | "card" | "giftCard">;

/** `Visa •••• 4242`. */
export function cardLabel({ brand, last4 }: PaymentCard): string {
  return `${brandLabel(brand)} •••• ${last4}`;
}

function cardAloud({ brand, last4 }: PaymentCard): string {
  return `${brandLabel(brand)} ending in ${last4}`;
}

export function providerLabel(provider: string): string {
  return providers[provider] ?? provider;
}

/** What was paid by, in a sentence: a card by its last digits, anything else by its name. */
export function wayLabel({ method, card, giftCard }: Way): string {
  if (card !== null) return cardLabel(card);
  return giftCard === null ? methodLabel(method) : `${methodLabel(method)} •••• ${giftCard.last4}`;
}

/** The same to be heard: dots say nothing. */
export function wayAloud(way: Way): string {
  const { card, giftCard } = way;
  if (card !== null) return cardAloud(card);
  return giftCard === null
    ? wayLabel(way)
    : `${methodLabel(way.method)} ending in ${giftCard.last4}`;
}

export function refundLabel(reasonType: string): string {
  return refundReasons[reasonType] ?? reasonType;
}

export function refundWord({ status, method }: { status: string; method: string | null }): Word {
  const way = method === null ? "" : `, ${lower(methodLabel(method))}`;
  if (status === "pending") return { label: "To be paid back", tone: "warning" };
  if (status === "processing") return { label: `Being paid back${way}`, tone: "info" };
  return { label: `Paid back${way}`, tone: "neutral" };
}

export interface Advice {
  title: string;
  todo: string;
}

/** Why a person should look, and what there is to do. */
export function adviceOn(attention: string): Advice {
  return advice[attention] ?? { title: "Somebody should look at this payment", todo: attention };
}

export function disputeWord(status: string): Word {
  return wordIn(disputes, status);
}

/** `product_not_received` is `Product not received`: a bank's reasons are too many for a list. */
export function disputeReason(reason: string): string {
  const words = reason.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the gateway is asked for: `Capturing $50.00` while it is under way, `The capture of $50.00` once refused. */
export function operationWords(type: string): { doing: string; deed: string } {
  return operations[type] ?? { doing: "Changing", deed: "change" };
}

export function entryWord(type: string): Word {
  return wordIn(entries, type);
}

/** What can be recorded by hand. */
export const methodWords = {
  bank_transfer: "Bank transfer",
  cash: "Cash",
  external: "Another system",
} satisfies Partial<Record<NewPayment["method"], string>>;

function wordIn(words: Readonly<Record<string, Word>>, key: string): Word {
  return words[key] ?? { label: disputeReason(key), tone: "neutral" };
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function brandLabel(brand: string): string {
  return brands[brand] ?? brand.charAt(0).toUpperCase() + brand.slice(1);
}

const word = (label: string, tone: Tone): Word => ({ label, tone });

const states: Readonly<Record<string, Word>> = {
  open: word("Waiting for the customer", "warning"),
  processing: word("Processing at the bank", "info"),
  authorized: word("Authorised", "info"),
  partially_captured: word("Partly captured", "info"),
  captured: word("Paid", "success"),
  partially_refunded: word("Partly refunded", "violet"),
  refunded: word("Refunded", "neutral"),
  voided: word("Released", "neutral"),
  failed: word("Failed", "danger"),
  cancelled: word("Withdrawn", "neutral"),
  expired: word("Expired", "neutral"),
  unknown: word("Waiting for the gateway", "warning"),
};

/** Where no gateway is in between, money is not captured: it arrives. */
const manualStates: Readonly<Record<string, Word>> = {
  open: word("Expected", "warning"),
  partially_captured: word("Partly arrived", "info"),
};

const methods: Readonly<Record<string, string>> = {
  card: "Card",
  ...methodWords,
  cash_on_delivery: "Cash on delivery",
  store_credit: "Store credit",
  gift_card: "Gift card",
  exchange: "Carried over to an exchange",
  chargeback: "Taken back by the bank",
};

const brands: Readonly<Record<string, string>> = {
  visa: "Visa",
  mastercard: "Mastercard",
  amex: "American Express",
  diners: "Diners Club",
  discover: "Discover",
  jcb: "JCB",
  unionpay: "UnionPay",
};

const providers: Readonly<Record<string, string>> = { sandbox: "Sandbox", stripe: "Stripe" };

const refundReasons: Readonly<Record<string, string>> = {
  overpaid: "More was paid than is owed",
  cancellation: "The order was cancelled",
  return: "Return",
  goodwill: "Goodwill",
  exchange: "Exchange",
  chargeback: "Dispute lost",
  external: "Paid back in the gateway's own dashboard",
};

const advice: Readonly<Record<string, Advice>> = {
  order_cancelled: {
    title: "Money arrived for a cancelled order",
    todo: "Nobody owes it. Pay back the refund that waits on the order.",
  },
  overpaid: {
    title: "More arrived than is owed",
    todo: "The difference waits on the order as a refund. Pay it back, or agree on something with the customer.",
  },
  disputed: {
    title: "The customer contests this payment at the bank",
    todo: "Send evidence in the gateway's dashboard before the deadline, or give the money back there.",
  },
  currency_mismatch: {
    title: "The gateway reports another currency",
    todo: "Nothing of it was booked. Find the payment in the gateway's dashboard and pay it back there.",
  },
  refunded_elsewhere: {
    title: "Paid back in the gateway's own dashboard",
    todo: "It is booked as a refund. Check that the order still says what was agreed.",
  },
  capture_failed: {
    title: "The gateway did not capture it",
    todo: "Capture it again, or ask the customer for another payment before anything is sent.",
  },
  refund_failed: {
    title: "The gateway could not pay the refund back",
    todo: "The refund waits on the order again. Pay it back another way, by bank transfer for instance.",
  },
};

const disputes: Readonly<Record<string, Word>> = {
  needs_response: word("Dispute: evidence is needed", "danger"),
  under_review: word("Dispute: the bank is deciding", "warning"),
  won: word("Dispute won", "success"),
  lost: word("Dispute lost", "neutral"),
};

const operations: Readonly<Record<string, { doing: string; deed: string }>> = {
  close_page: { doing: "Withdrawing the payment", deed: "withdrawal" },
  capture: { doing: "Capturing", deed: "capture" },
  void: { doing: "Releasing what is authorised", deed: "release" },
  refund: { doing: "Paying back", deed: "refund" },
};

const entries: Readonly<Record<string, Word>> = {
  authorized: word("Authorised", "info"),
  captured: word("Captured", "success"),
  released: word("Released", "neutral"),
  refunded: word("Paid back", "violet"),
  refund_failed: word("Refund came back", "danger"),
  disputed: word("Disputed", "danger"),
  dispute_won: word("Dispute won", "success"),
  dispute_lost: word("Dispute lost", "danger"),
};
