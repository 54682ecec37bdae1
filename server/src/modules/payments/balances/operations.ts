import type { Handlers } from "../../../platform/operation.ts";
import { decodeId } from "../../../platform/ids.ts";
import { adjustStoreCredit } from "./adjust-store-credit.ts";
import type { Balances } from "./balances.ts";
import { disableGiftCard } from "./disable-gift-card.ts";
import { findGiftCard } from "./find-gift-card.ts";
import { issueGiftCard } from "./issue-gift-card.ts";
import { listGiftCardEntries, listGiftCards, readGiftCard } from "./list-gift-cards.ts";
import { listStoreCredit, listStoreCreditEntries } from "./list-store-credit.ts";
import { presentGiftCard } from "./present-balance.ts";
import { updateGiftCard } from "./update-gift-card.ts";

export type BalancesOperations = Pick<
  Handlers,
  | ("issueGiftCard" | "listGiftCards" | "getGiftCard" | "findGiftCard" | "updateGiftCard")
  | ("disableGiftCard" | "listGiftCardEntries")
  | ("listStoreCredit" | "listStoreCreditEntries" | "adjustStoreCredit")
>;

export function balancesOperations(balances: Balances): BalancesOperations {
  return {
    issueGiftCard: ({ body }, context) => issueGiftCard(context, balances, body),
    listGiftCards: ({ query }, context) => listGiftCards(context, query),
    async getGiftCard({ path }, context) {
      return presentGiftCard(await readGiftCard(context, decodeId(path.giftCardId)), context.now);
    },
    async findGiftCard({ body }, context) {
      return presentGiftCard(await findGiftCard(context, balances, body.code), context.now);
    },
    updateGiftCard,
    async disableGiftCard({ path }, context) {
      return presentGiftCard(
        await disableGiftCard(context, decodeId(path.giftCardId)),
        context.now,
      );
    },
    listGiftCardEntries: ({ path, query }, context) =>
      listGiftCardEntries(context, decodeId(path.giftCardId), query),
    listStoreCredit: ({ path, query }, context) =>
      listStoreCredit(context, decodeId(path.customerId), query),
    listStoreCreditEntries: ({ path, query }, context) =>
      listStoreCreditEntries(context, decodeId(path.customerId), query),
    adjustStoreCredit: ({ path, body }, context) =>
      adjustStoreCredit(context, decodeId(path.customerId), body),
  };
}
