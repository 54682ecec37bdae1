import type { NewOrder } from "@waybill/contract";
import type { Furniture } from "./furnish.ts";
import type { Shop } from "./open-shop.ts";
import type { RawRequest } from "./send-request.ts";

type Prepare = (shop: Shop, furniture: Furniture) => RawRequest | Promise<RawRequest>;

/** Valid requests of what edits orders. */
export const editRequests = {
  editOrderLines: async (shop, furniture) => {
    const { id, lines } = await placeOrder(shop, furniture, { draft: true });
    const edits = [{ type: "substitute", lineId: lines[0]?.id, sku: "TWIN-2" }];
    return { path: { orderId: id }, body: { edits }, ifMatch: '"1"' };
  },
  beginChangeSet: async (shop, furniture) => {
    const { id, lines } = await placeOrder(shop, furniture);
    const edits = [{ type: "substitute", lineId: lines[0]?.id, sku: "TWIN-2" }];
    return { path: { orderId: id }, body: { edits, reason: "They rang" } };
  },
  listChangeSets: (_, { orderId }) => ({ path: { orderId } }),
  getChangeSet: (_, { changeSetId }) => ({ path: { changeSetId } }),
  updateChangeSet: async (shop, furniture) => {
    const { id, orderId } = await beginChangeSet(shop, furniture);
    const [line] = (await shop.client.getOrder(orderId)).lines;
    const edits = [{ type: "substitute", lineId: line?.id, sku: "TWIN-2" }];
    return { path: { changeSetId: id }, body: { edits }, ifMatch: '"1"' };
  },
  previewChangeSet: (_, { changeSetId }) => ({ path: { changeSetId } }),
  applyChangeSet: async (shop, furniture) => {
    const { id } = await beginChangeSet(shop, furniture);
    return { path: { changeSetId: id }, ifMatch: '"1"' };
  },
  discardChangeSet: async (shop, furniture) => {
    const { id } = await beginChangeSet(shop, furniture);
    return { path: { changeSetId: id } };
  },
} satisfies Record<string, Prepare>;

function placeOrder({ client }: Shop, { customerId }: Furniture, order?: Partial<NewOrder>) {
  return client.placeOrder({ customerId, lines: [{ sku: "TWIN-1", quantity: 2 }], ...order });
}

async function beginChangeSet(shop: Shop, furniture: Furniture) {
  const { id } = await placeOrder(shop, furniture);
  return shop.client.beginChangeSet(id, {
    edits: [{ type: "add", sku: "TWIN-2", quantity: 1 }],
    reason: "They rang",
  });
}
