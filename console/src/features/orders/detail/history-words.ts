import type { FieldChange, HistoryEntry } from "@waybill/client";

import { fulfilmentWords, paymentWords, statusWords, type Word } from "../order-words.ts";

export function describeEntry({ type, changes }: HistoryEntry): string {
  if (type === "statusChanged") {
    const status = changes.find(({ field }) => field === "status")?.to;
    return status == null ? "Status changed" : `${wordFor("status", status)}`;
  }
  return entryWords[type] ?? type;
}

/**
 * `Payment: Unpaid to Paid`. Personal fields name themselves without their values.
 *
 * @param money Says an amount of minor units in the order's currency.
 */
export function describeChange(
  { field, from, to }: FieldChange,
  money: (amount: number) => string,
): string {
  const label = fieldWords[field] ?? field;
  const say = (value: string) =>
    field === "paidTotal" ? money(Number(value)) : wordFor(field, value);
  if (from === null && to === null) return `${label} changed`;
  if (from === null) return `${label}: ${say(to ?? "")}`;
  if (to === null) return `${label} removed, was ${say(from)}`;
  return `${label}: ${say(from)} to ${say(to)}`;
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

const entryWords: Readonly<Record<string, string>> = {
  placed: "Placed",
  updated: "Changed",
  shipped: "Shipped",
  delivered: "Delivered",
  paymentRecorded: "Payment recorded",
};

const fieldWords: Readonly<Record<string, string>> = {
  status: "Status",
  paymentStatus: "Payment",
  fulfillmentStatus: "Fulfilment",
  paidTotal: "Paid",
  shippingAddress: "Shipping address",
  billingAddress: "Billing address",
  note: "Note",
  tags: "Tags",
  assigneeId: "Assignee",
  dueAt: "Due",
  externalId: "External id",
};
