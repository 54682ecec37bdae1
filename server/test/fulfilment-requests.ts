import type { Furniture } from "./furnish.ts";
import type { Shop } from "./open-shop.ts";
import type { RawRequest } from "./send-request.ts";

type Prepare = (shop: Shop, furniture: Furniture) => Promise<RawRequest>;

/** A request of each operation of the fulfilment module that succeeds, as in `validRequests`. */
export const fulfilmentRequests = {
  listShipments: async (_, { orderId }) => ({ path: { orderId } }),
  createShipment: async (shop, furniture) => {
    const { order } = await waiting(shop, furniture);
    const lines = [{ lineId: order.lines[0]?.id, quantity: 1 }];
    return { path: { orderId: order.id }, body: { lines } };
  },
  updateShipment: async (shop, furniture) => ({
    path: { shipmentId: (await sent(shop, furniture)).id },
    body: { trackingNumber: "SE 4471" },
    ifMatch: '"1"',
  }),
  deliverShipment: async (shop, furniture) => ({
    path: { shipmentId: (await sent(shop, furniture)).id },
    body: {},
  }),
  listFulfilmentOrders: async () => ({}),
  getFulfilmentOrder: async (_, { fulfilmentOrderId }) => ({ path: { fulfilmentOrderId } }),
  pickFulfilmentOrder: async (shop, furniture) => {
    const { path, lines } = await waiting(shop, furniture);
    return { path, body: { lines } };
  },
  packFulfilmentOrder: async (shop, furniture) => {
    const { path, lines, pick } = await waiting(shop, furniture);
    await pick();
    return { path, body: { lines } };
  },
  unpackFulfilmentOrder: async (shop, furniture) => {
    const { path, lines, pick, pack } = await waiting(shop, furniture);
    await pick();
    await pack();
    return { path, body: { lines, toShelf: true } };
  },
  splitFulfilmentOrder: async (shop, furniture) => {
    const { path, lines } = await waiting(shop, furniture);
    return { path, body: { lines }, ifMatch: '"1"' };
  },
  mergeFulfilmentOrders: async (shop, furniture) => {
    const { path, lines } = await waiting(shop, furniture);
    const split = await shop.client.splitFulfilmentOrder(
      path.fulfilmentOrderId,
      { lines },
      { ifMatch: 1 },
    );
    return { body: { fulfilmentOrderIds: [path.fulfilmentOrderId, split.id] } };
  },
  moveFulfilmentOrder: async (shop, furniture) => {
    const { path } = await waiting(shop, furniture);
    const { locationId } = furniture;
    return { path, body: { locationId }, ifMatch: '"1"' };
  },
  cancelFulfilmentOrder: async (shop, furniture) => {
    const { path } = await waiting(shop, furniture);
    return { path, body: { reason: "The shelf was empty" }, ifMatch: '"1"' };
  },
} satisfies Record<string, Prepare>;

/** A confirmed order of two units whose fulfilment order waits, with stock to send it from elsewhere too. */
async function waiting({ client }: Shop, { customerId, locationId }: Furniture) {
  await client.adjustStock({ sku: "TWIN-1", quantity: 5, reason: "received", locationId });
  const placed = await client.placeOrder({ customerId, lines: [{ sku: "TWIN-1", quantity: 2 }] });
  const order = await client.changeOrderStatus(placed.id, { status: "confirmed" }, { ifMatch: 1 });
  const [found] = (await client.listFulfilmentOrders({ orderId: order.id })).items;
  if (!found) throw new Error("a confirmed order has a fulfilment order");
  const lines = [{ lineId: found.lines[0]?.lineId ?? "lin_", quantity: 1 }];
  return {
    order,
    path: { fulfilmentOrderId: found.id },
    lines,
    pick: () => client.pickFulfilmentOrder(found.id, { lines }),
    pack: () => client.packFulfilmentOrder(found.id, { lines }),
  };
}

async function sent(shop: Shop, furniture: Furniture) {
  const { order } = await waiting(shop, furniture);
  return shop.client.createShipment(order.id, {});
}
