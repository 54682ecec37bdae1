import type { BalanceEntryPage, GiftCardPage, ListGiftCardEntriesQuery, ListGiftCardsQuery } from "@waybill/contract"; // prettier-ignore
import type { Context, Uuid } from "../../../platform/context.ts";
import { decodeId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { notFound } from "../../../platform/problems.ts";
import { presentBalanceEntry, presentGiftCard } from "./present-balance.ts";
import type { GiftCardAccount } from "./value-account.ts";
import { readGiftCards, selectGiftCards } from "./value-account-store.ts";
import { selectEntriesOfAccount } from "./value-entry-store.ts";

/** One page of the gift cards, newest first. */
export async function listGiftCards(
  { tx, now, cursors }: Context,
  query: ListGiftCardsQuery,
): Promise<GiftCardPage> {
  const { limit = 50, last4, customerId } = query;
  const pages = cursors(query);
  const [lastId] = pages.read(query.cursor) ?? [];
  const filter = {
    last4: last4?.toUpperCase(),
    customerId: customerId === undefined ? undefined : decodeId(customerId),
  };
  const before = lastId === undefined ? undefined : String(lastId);
  const cards = await selectGiftCards(tx, filter, before, limit + 1);
  return pageOf(cards, limit, pages, ({ id }) => [id], (card) => presentGiftCard(card, now)); // prettier-ignore
}

/** Throws not_found. */
export async function readGiftCard(
  { tx }: Pick<Context, "tx">,
  id: Uuid,
): Promise<GiftCardAccount> {
  const card = (await readGiftCards(tx, [id])).get(id);
  if (!card) throw notFound("gift card");
  return card;
}

/** One page of a gift card's ledger, newest first. */
export async function listGiftCardEntries(
  context: Context,
  id: Uuid,
  query: ListGiftCardEntriesQuery,
): Promise<BalanceEntryPage> {
  const { limit = 50 } = query;
  const pages = context.cursors({ ...query, giftCardId: id });
  const [lastId] = pages.read(query.cursor) ?? [];
  const before = lastId === undefined ? undefined : String(lastId);
  const [, entries] = await Promise.all([
    readGiftCard(context, id),
    selectEntriesOfAccount(context.tx, id, before, limit + 1),
  ]);
  return pageOf(entries, limit, pages, (entry) => [entry.id], presentBalanceEntry);
}
