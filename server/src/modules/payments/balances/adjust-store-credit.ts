import type { BalanceEntry, StoreCreditAdjustment } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import { requireCustomer } from "./list-store-credit.ts";
import { moveBalance } from "./move-balance.ts";
import { presentBalanceEntry } from "./present-balance.ts";
import { requirePriceRight } from "./require-price-right.ts";
import { openStoreCredit } from "./store-credit-of.ts";
import { mostBalance } from "./value-account.ts";
import { lockStoreCredit } from "./value-account-store.ts";
import { selectEntriesOfAccount } from "./value-entry-store.ts";

/**
 * Grants a customer store credit, or takes some that is there.
 *
 * @throws forbidden, not_found, quantity_exceeded, invalid_request
 */
export async function adjustStoreCredit(
  work: Work,
  customerId: Uuid,
  { amount: { amount, currency }, reason }: StoreCreditAdjustment,
): Promise<BalanceEntry> {
  const { tx } = work;
  requirePriceRight(work, "Granting and taking store credit");
  if (amount === 0) throw invalid("/amount/amount", "must not be 0", "minimum");
  await requireCustomer(tx, customerId);
  // Nothing is opened only to be found empty.
  const account =
    amount > 0
      ? await openStoreCredit(work, customerId, currency)
      : await lockStoreCredit(tx, customerId, currency);
  const there = account?.balance ?? 0;
  if (!account || there + amount < 0) {
    throw problem("quantity_exceeded", {
      detail: `The customer has ${there} ${currency} in minor units; more cannot be taken.`,
      errors: [{ pointer: "/amount/amount", detail: `must be at least ${-there}`, code: "minimum" }], // prettier-ignore
    });
  }
  if (there + amount > mostBalance) {
    throw invalid("/amount/amount", `must be at most ${mostBalance - there}`, "maximum");
  }
  const type = amount > 0 ? "granted" : "adjusted";
  moveBalance(work, account, { type, amount, reason });
  const [entry] = await selectEntriesOfAccount(tx, account.id, undefined, 1);
  if (!entry) throw new Error("an entry was just written");
  return presentBalanceEntry(entry);
}
