import type { FieldChange, HistoryCause, HistoryEntry } from "@waybill/client";

import { fulfilmentWords, paymentWords, statusWords, type Word } from "../order-words.ts";

export function describeEntry({ type, changes }: Pick<HistoryEntry, "type" | "changes">): string {
  if (type === "statusChanged") {
    const status = changes.find(({ field }) => field === "status")?.to;
    return status == null ? "Sub-status changed" : wordFor("status", status);
  }
  return entryWords[type] ?? type;
}

/** `by a rule: confirm when paid`. What a person did needs no more than their name. */
export function describeCause({ type, name }: HistoryCause): string | undefined {
  if (type === "person") return undefined;
  const word = causeWords[type] ?? type;
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

/** `Payment: Unpaid to Paid`, `CHAI-1 shipped: 0 to 2`. Personal fields name themselves without their values. */
export function describeChange({ field, from, to }: FieldChange, say: Say): string {
  const { label, value } = wordsOfField(field, say);
  if (from === null && to === null) return `${label} changed`;
  if (from === null || from === "") return `${label}: ${value(to ?? "")}`;
  if (to === null || to === "") return `${label} removed, was ${value(from)}`;
  return `${label}: ${value(from)} to ${value(to)}`;
}

function wordsOfField(field: string, say: Say): { label: string; value: (text: string) => string } {
  const [part = "", sku = "", ofLine = ""] = field.split("/");
  const name = part === "lines" ? ofLine : part;
  const label =
    part === "lines" ? `${sku} ${lineWords[ofLine] ?? ofLine}` : (fieldWords[field] ?? field);
  const value = (text: string) => {
    if (moneyFields.has(name)) return say.money(Number(text));
    if (name.endsWith("At") || name === "reserveUntil") return say.time(text);
    if (name.endsWith("Id")) return say.name(text) ?? text;
    return wordFor(name, text);
  };
  return { label, value };
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
  ...["paidTotal", "refundPendingTotal", "refundedTotal", "unitPrice", "discount", "tax"],
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
  credited: "Credited",
  exchanged: "Exchanged",
  refundRequested: "Refund promised",
  refunded: "Paid back",
  expired: "Reservation ended",
};

const causeWords: Readonly<Record<string, string>> = {
  integration: "by a program",
  rule: "by a rule",
  webhook: "by a webhook",
  import: "by an import",
};

const ruleWords: Readonly<Record<string, string>> = {
  confirmWhenPaid: "confirm when paid",
  completeAfterReturnWindow: "complete after the return window",
  limitReservations: "keep stock for a limited time",
  cancelWhenReservationExpires: "cancel when the reservation ends",
  holdWhenAuthorizationExpires: "hold before an authorisation ends",
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
  paidTotal: "Paid",
  refundPendingTotal: "To be paid back",
  refundedTotal: "Paid back",
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
