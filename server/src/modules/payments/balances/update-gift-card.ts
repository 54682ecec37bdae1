import type { GiftCard, UpdateGiftCardRequest } from "@waybill/contract";
import { changedFields } from "../../../platform/changed-fields.ts";
import type { Work } from "../../../platform/context.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { decodeId } from "../../../platform/ids.ts";
import { notFound, problem } from "../../../platform/problems.ts";
import { customerOfGiftCard, endOfGiftCard } from "./check-gift-card.ts";
import { announceAccount } from "./move-balance.ts";
import { presentGiftCard } from "./present-balance.ts";
import { requirePriceRight } from "./require-price-right.ts";
import { lockGiftCards, updateAccount } from "./value-account-store.ts";

/**
 * Until when a gift card can be used, and whose it is.
 *
 * @throws forbidden, not_found, version_mismatch, conflict, invalid_request
 */
export async function updateGiftCard(
  { path, body, ifMatch }: UpdateGiftCardRequest,
  work: Work,
): Promise<GiftCard> {
  const { tx, now } = work;
  const id = decodeId(path.giftCardId);
  requirePriceRight(work, "Changing gift cards");
  const card = (await lockGiftCards(tx, [id])).get(id);
  if (!card) throw notFound("gift card");
  const present = presentGiftCard(card, now);
  await checkVersion(ifMatch, card.version, () => present);
  const fields = changedFields(present, body);
  if (fields.length === 0) return present;
  if (card.disabledAt !== null) {
    throw problem("conflict", { detail: "The gift card is disabled for good. Issue another one." });
  }
  const { customerId, expiresAt } = body;
  const changed = {
    ...card,
    ...(customerId !== undefined && { customerId: await customerOfGiftCard(tx, customerId) }),
    ...(expiresAt !== undefined && { expiresAt: endOfGiftCard(expiresAt, now) }),
    ...{ version: card.version + 1, updatedAt: now },
  };
  updateAccount(tx, changed);
  announceAccount(work, changed, fields);
  return presentGiftCard(changed, now);
}
