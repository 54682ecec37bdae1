import type { IssuedGiftCard, NewGiftCard } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { invalid } from "../../../platform/problems.ts";
import type { Balances } from "./balances.ts";
import { customerOfGiftCard, endOfGiftCard } from "./check-gift-card.ts";
import { digestOfCode, last4Of, newGiftCardCode } from "./gift-card-code.ts";
import { moveBalance } from "./move-balance.ts";
import { presentGiftCard } from "./present-balance.ts";
import { requirePriceRight } from "./require-price-right.ts";
import type { GiftCardAccount } from "./value-account.ts";
import { insertGiftCard } from "./value-account-store.ts";

/**
 * Makes a gift card; its code is in the answer and nowhere else.
 *
 * @throws forbidden, invalid_request
 */
export async function issueGiftCard(
  work: Work,
  { codeKey }: Pick<Balances, "codeKey">,
  { amount: { amount, currency }, customerId, expiresAt, reason = null }: NewGiftCard,
): Promise<IssuedGiftCard> {
  const { tx, now, tenantId } = work;
  requirePriceRight(work, "Issuing gift cards");
  if (amount === 0) throw invalid("/amount/amount", "must be more than 0", "minimum");
  const ends = endOfGiftCard(expiresAt, now);
  const code = newGiftCardCode();
  const card: GiftCardAccount = {
    ...{ id: newId(), version: 0, kind: "gift_card", currency, balance: 0, initialAmount: amount },
    customerId: await customerOfGiftCard(tx, customerId),
    ...{ last4: last4Of(code), expiresAt: ends, disabledAt: null, createdAt: now, updatedAt: now },
  };
  insertGiftCard(tx, card, digestOfCode(codeKey, tenantId, code));
  const issued = moveBalance(work, card, { type: "issued", amount, reason });
  return { giftCard: presentGiftCard(issued, now), code };
}
