import type { BalanceEntryPage, ListStoreCreditEntriesQuery, ListStoreCreditQuery, StoreCreditPage } from "@waybill/contract"; // prettier-ignore
import type { Context, Uuid } from "../../../platform/context.ts";
import { pageOf } from "../../../platform/page.ts";
import { notFound } from "../../../platform/problems.ts";
import { findCustomer } from "../../customers/index.ts";
import { presentBalanceEntry, presentStoreCredit } from "./present-balance.ts";
import { selectStoreCredit } from "./value-account-store.ts";
import { selectEntriesOfCustomer } from "./value-entry-store.ts";

/** One page of what a customer has, by currency. */
export async function listStoreCredit(
  { tx, cursors }: Context,
  customerId: Uuid,
  query: ListStoreCreditQuery,
): Promise<StoreCreditPage> {
  const { limit = 50 } = query;
  const pages = cursors({ ...query, customerId });
  const [currency = ""] = pages.read(query.cursor) ?? [];
  const [, accounts] = await Promise.all([
    requireCustomer(tx, customerId),
    selectStoreCredit(tx, customerId, String(currency), limit + 1),
  ]);
  return pageOf(accounts, limit, pages, (one) => [one.currency], presentStoreCredit);
}

/** One page of the ledger of all that a customer has, newest first. */
export async function listStoreCreditEntries(
  { tx, cursors }: Context,
  customerId: Uuid,
  query: ListStoreCreditEntriesQuery,
): Promise<BalanceEntryPage> {
  const { limit = 50 } = query;
  const pages = cursors({ ...query, customerId });
  const [lastId] = pages.read(query.cursor) ?? [];
  const before = lastId === undefined ? undefined : String(lastId);
  const [, entries] = await Promise.all([
    requireCustomer(tx, customerId),
    selectEntriesOfCustomer(tx, customerId, before, limit + 1),
  ]);
  return pageOf(entries, limit, pages, (entry) => [entry.id], presentBalanceEntry);
}

/** Throws not_found. */
export async function requireCustomer(tx: Context["tx"], id: Uuid): Promise<void> {
  if (!(await findCustomer(tx, id))) throw notFound("customer");
}
