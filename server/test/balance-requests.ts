import { newId } from "../src/platform/ids.ts";
import type { Furniture } from "./furnish.ts";
import type { Shop } from "./open-shop.ts";

const amount = { amount: 5000, currency: "USD" };
const unique = () => newId().slice(-12);

/** One request of each operation of store credit and gift cards that succeeds in a furnished shop. */
export const balanceRequests = {
  listGiftCards: () => ({}),
  issueGiftCard: (_: Shop, { customerId }: Furniture) => ({
    body: { amount, customerId, reason: `Sold by ${unique()}` },
  }),
  getGiftCard: (_: Shop, { giftCardId }: Furniture) => ({ path: { giftCardId } }),
  updateGiftCard: async ({ client }: Shop, { customerId }: Furniture) => {
    const { giftCard } = await client.issueGiftCard({ amount });
    return {
      path: { giftCardId: giftCard.id },
      body: { customerId, expiresAt: "2999-01-01T00:00:00Z" },
      ifMatch: `"${giftCard.version}"`,
    };
  },
  disableGiftCard: async ({ client }: Shop) => {
    const { giftCard } = await client.issueGiftCard({ amount });
    return { path: { giftCardId: giftCard.id } };
  },
  findGiftCard: async ({ client }: Shop) => {
    const { code } = await client.issueGiftCard({ amount });
    return { body: { code } };
  },
  listGiftCardEntries: (_: Shop, { giftCardId }: Furniture) => ({ path: { giftCardId } }),
  listStoreCredit: (_: Shop, { customerId }: Furniture) => ({ path: { customerId } }),
  listStoreCreditEntries: (_: Shop, { customerId }: Furniture) => ({ path: { customerId } }),
  adjustStoreCredit: (_: Shop, { customerId }: Furniture) => ({
    path: { customerId },
    body: { amount, reason: `Their parcel ${unique()} was late` },
  }),
};
