import type { Uuid, Work } from "../../../platform/context.ts";
import { problem } from "../../../platform/problems.ts";
import type { Balances } from "./balances.ts";
import { digestOfCode, readGiftCardCode } from "./gift-card-code.ts";
import { isInUse, type GiftCardAccount } from "./value-account.ts";
import { findByCode, lockGiftCardByCode } from "./value-account-store.ts";

/** The same whether the code is unknown, or its card expired or disabled: who guesses learns nothing. */
export const noSuchCode = "There is no gift card with this code that can be used. Look for a slip in it."; // prettier-ignore

/**
 * A gift card by its code, as a balance check.
 *
 * @throws not_found, rate_limited
 */
export async function findGiftCard(
  work: Work,
  balances: Balances,
  written: string,
): Promise<GiftCardAccount> {
  const card = await seekGiftCard(work, balances, written, findByCode);
  if (card) return card;
  throw problem("not_found", { detail: noSuchCode });
}

/** The same, locked: to be paid with. Undefined when there is none that can be used. */
export function lockGiftCardOf(
  work: Work,
  balances: Balances,
  written: string,
): Promise<GiftCardAccount | undefined> {
  return seekGiftCard(work, balances, written, lockGiftCardByCode);
}

async function seekGiftCard(
  { tx, tenantId, actor, now }: Work,
  { codeKey, guesses }: Balances,
  written: string,
  seek: (tx: Work["tx"], digest: string) => Promise<GiftCardAccount | undefined>,
): Promise<GiftCardAccount | undefined> {
  const who = whoAsks(tenantId, actor.id);
  guesses.refuse(who, now);
  const code = readGiftCardCode(written);
  // A slip of the pen tells nobody anything, so it is no guess.
  if (code === undefined) return undefined;
  const card = await seek(tx, digestOfCode(codeKey, tenantId, code));
  if (card && isInUse(card, now)) return card;
  guesses.wrong(who, now);
  return undefined;
}

function whoAsks(tenantId: Uuid, actorId: Uuid | null): string {
  return `${tenantId} ${actorId ?? "system"}`;
}
