import type { Uuid, Work } from "../../../platform/context.ts";
import { notFound } from "../../../platform/problems.ts";
import { announceAccount } from "./move-balance.ts";
import type { GiftCardAccount } from "./value-account.ts";
import { lockGiftCards, updateAccount } from "./value-account-store.ts";

/**
 * Nobody pays with it any more. What is left on it stays where it is, and its ledger tells of it.
 *
 * @throws not_found
 */
export async function disableGiftCard(work: Work, id: Uuid): Promise<GiftCardAccount> {
  const card = (await lockGiftCards(work.tx, [id])).get(id);
  if (!card) throw notFound("gift card");
  if (card.disabledAt !== null) return card;
  const { now } = work;
  const disabled = { ...card, disabledAt: now, version: card.version + 1, updatedAt: now };
  updateAccount(work.tx, disabled);
  announceAccount(work, disabled, ["disabledAt"]);
  return disabled;
}
