import type { NewPayment } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import type { OrderRecord } from "../../orders/index.ts";
import type { Balances } from "./balances.ts";
import { lockGiftCardOf, noSuchCode } from "./find-gift-card.ts";
import type { ValueAccount } from "./value-account.ts";
import { lockStoreCredit } from "./value-account-store.ts";

/** What a payment takes its money from. */
export interface Source {
  /** Undefined when the customer never had store credit. */
  account: ValueAccount | undefined;
  /** How much there is, and how to say so. */
  balance: number;
  which: string;
}

/**
 * The balance that a payment by store credit or gift card is made from, locked; undefined for every other method.
 *
 * @throws currency_mismatch, rate_limited, invalid_request
 */
export async function lockSource(
  work: Work,
  balances: Balances,
  { customer, currency }: OrderRecord,
  { method, giftCardCode, receivedAt }: NewPayment,
): Promise<Source | undefined> {
  if (method !== "gift_card" && giftCardCode !== undefined) {
    throw invalid("/giftCardCode", "is for the method gift_card", "not_applicable");
  }
  if (method !== "gift_card" && method !== "store_credit") return undefined;
  if (receivedAt !== undefined) {
    throw invalid("/receivedAt", "must be left out: a balance pays now", "not_applicable");
  }
  if (method === "store_credit") {
    const account = await lockStoreCredit(work.tx, customer.id, currency);
    return { account, balance: account?.balance ?? 0, which: "the customer has in store credit" };
  }
  if (giftCardCode === undefined) throw invalid("/giftCardCode", "is required", "required");
  const account = await lockGiftCardOf(work, balances, giftCardCode);
  if (!account) throw invalid("/giftCardCode", noSuchCode, "unknown_gift_card");
  if (account.currency !== currency) {
    throw problem("currency_mismatch", {
      detail: `The order is in ${currency}, the gift card in ${account.currency}.`,
      errors: [{ pointer: "/giftCardCode", detail: `must be in ${currency}`, code: "currency" }],
    });
  }
  return { account, balance: account.balance, which: "is left on the gift card" };
}
