import type { FieldChange, HistoryEntry } from "@waybill/client";

import { fulfilmentWords, paymentWords, statusWords, type Word } from "../order-words.ts";

export function describeEntry({ type, changes }: Pick<HistoryEntry, "type" | "changes">): string {
  if (type === "statusChanged") {
    const status = changes.find(({ field }) => field === "status")?.to;
    return status == null ? "Sub-status changed" : wordFor("status", status);
  }
  return entryWords[type] ?? type;
}

/** `by a rule: confirm when paid`; what a person, a program or a payment gateway did by their name. */
export function describeCause({ cause, actor }: Pick<HistoryEntry, "cause" | "actor">): string {
  const { type, name } = cause;
  if (type === "webhook") return `reported by ${actor.name}`;
  const word = causeWords[type];
  if (word === undefined) return `by ${actor.name}`;
  return name === null ? word : `${word}: ${ruleWords[name] ?? name}`;
}

/** How values are said that no list of words has. */
export interface Say {
  /** An amount of minor units in the order's currency. */
  money: (amount: number) => string;
  time: (timestamp: string) => string;
  /** A member, a sub-status, a shipping method: what stands for an id, when it is known. */
  name: (id: string) => string | undefined;
}

/** One field that changed, in words. Personal fields name themselves without their values. */
export interface ChangeInWords {
  /** A field, or the SKU of a line. */
  subject: string;
  /** Which field of the line. */
  field: string | undefined;
  from: string | undefined;
  to: string | undefined;
}

export function inWords({ field, from, to }: FieldChange, say: Say): ChangeInWords {
  const [part = "", sku = "", ofLine = ""] = field.split("/");
  const isOfLine = part === "lines";
  const name = isOfLine ? ofLine : part;
  const value = (text: string | null) =>
    text === null || text === "" ? undefined : valueInWords(name, text, say);
  return {
    subject: isOfLine ? sku : (fieldWords[field] ?? field),
    field: isOfLine ? (lineWords[ofLine] ?? ofLine) : undefined,
    from: value(from),
    to: value(to),
  };
}

/** `Payment: Unpaid to Paid`; of a line all at once: `CHAI-1: reserved 5 to 3, shipped 0 to 2`. */
export function describeChanges(changes: readonly FieldChange[], say: Say): string[] {
  const bySubject = new Map<string, string[]>();
  for (const change of changes) {
    const { subject, field, from, to } = inWords(change, say);
    const words = [field, wayOf(from, to)].filter((word) => word !== undefined).join(" ");
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), words]);
  }
  return [...bySubject].map(([subject, words]) => `${subject}: ${words.join(", ")}`);
}

function wayOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to ?? "changed";
  return to === undefined ? `removed, was ${from}` : `${from} to ${to}`;
}

function valueInWords(name: string, text: string, say: Say): string {
  if (moneyFields.has(name)) return say.money(Number(text));
  if (name === "fees" || name === "discounts") {
    return text.replace(/(?<= )\d+(?=, |$)/g, (amount) => say.money(Number(amount)));
  }
  if (name.endsWith("At") || name === "reserveUntil") return say.time(text);
  if (name.endsWith("Id")) return say.name(text) ?? text;
  return wordFor(name, text);
}

function wordFor(field: string, value: string): string {
  const words: Readonly<Record<string, Word>> | undefined = wordsOf[field];
  return words?.[value]?.label ?? value;
}

const wordsOf: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  status: statusWords,
  paymentStatus: paymentWords,
  fulfillmentStatus: fulfilmentWords,
};

const moneyFields = new Set([
  ...["subtotal", "discountTotal", "shippingTotal", "taxTotal", "creditTotal", "total"],
  ...[
    "authorizedTotal",
    "paidTotal",
    "refundPendingTotal",
    "refundedTotal",
    "unitPrice",
    "discount",
    "tax",
  ],
]);

const entryWords: Readonly<Record<string, string>> = {
  placed: "Placed",
  updated: "Changed",
  edited: "Items edited",
  held: "Put on hold",
  released: "Hold released",
  allocated: "Stock reserved",
  packed: "Packed",
  shipped: "Shipped",
  delivered: "Delivered",
  returned: "Goods came back",
  paymentRecorded: "Payment recorded",
  paymentAuthorized: "Payment authorised",
  paymentCaptured: "Payment captured",
  paymentVoided: "Payment released or withdrawn",
  paymentFailed: "Payment failed",
  credited: "Credited",
  exchanged: "Exchanged",
  refundRequested: "Refund promised",
  refunded: "Paid back",
  expired: "Reservation ended",
};

const causeWords: Readonly<Record<string, string>> = {
  rule: "by a rule",
  import: "by an import",
};

const ruleWords: Readonly<Record<string, string>> = {
  confirmWhenPaid: "confirm when paid",
  completeAfterReturnWindow: "complete after the return window",
  limitReservations: "keep stock for a limited time",
  cancelWhenReservationExpires: "cancel when the reservation ends",
  holdWhenAuthorizationExpires: "hold before an authorisation ends",
  cancelledOrder: "give up payments of a cancelled order",
};

const lineWords: Readonly<Record<string, string>> = {
  open: "not reserved",
  allocated: "reserved",
  backordered: "waiting for stock",
  unitPrice: "price",
};

const fieldWords: Readonly<Record<string, string>> = {
  status: "Status",
  paymentStatus: "Payment",
  fulfillmentStatus: "Fulfilment",
  subStatusId: "Sub-status",
  subtotal: "Subtotal",
  discountTotal: "Discounts",
  shippingTotal: "Shipping",
  taxTotal: "Taxes",
  creditTotal: "Credits",
  total: "Total",
  authorizedTotal: "Authorised",
  authorizationExpiresAt: "Authorised until",
  paidTotal: "Paid",
  refundPendingTotal: "To be paid back",
  refundedTotal: "Paid back",
  fees: "Fees",
  discounts: "Terms of discounts",
  shippingMethodId: "Shipping method",
  shippingAddress: "Shipping address",
  billingAddress: "Billing address",
  note: "Note",
  tags: "Tags",
  assigneeId: "Assignee",
  holds: "Holds",
  dueAt: "Due",
  reserveUntil: "Stock kept until",
  deliveredAt: "All delivered",
  externalId: "External id",
};
