import type { GiftCard } from "@waybill/client";

import type { Word } from "../orders/order-words.ts";

/** A status that is new to this console is shown as it came. */
export function giftCardWord({ status }: Pick<GiftCard, "status">): Word {
  const known: Readonly<Record<string, Word>> = words;
  return known[status] ?? { label: status, tone: "neutral" };
}

const words = {
  active: { label: "Active", tone: "success" },
  used: { label: "Used up", tone: "neutral" },
  expired: { label: "Expired", tone: "warning" },
  disabled: { label: "Disabled", tone: "danger" },
} satisfies Record<string, Word>;

/** What moved a balance, in words; of an order, its number follows. */
export function balanceEntryLabel(type: string): string {
  const known: Readonly<Record<string, string>> = entries;
  return known[type] ?? type;
}

const entries = {
  issued: "Issued",
  granted: "Granted",
  payment: "Paid for",
  refund: "Refunded from",
  expired: "Expired and written off",
  adjusted: "Taken",
};

const endingLength = 4;

/** The end of a code, from all or part of it as people write it: never more than that is put into an address. */
export function endingOf(written: string): string {
  return written
    .toUpperCase()
    .replaceAll(/[^2-9A-HJ-NP-TV-Z]/g, "")
    .slice(-endingLength);
}

/** Whether it is long enough to look for. */
export function isEnding(text: string): boolean {
  return text.length === endingLength && endingOf(text) === text;
}
