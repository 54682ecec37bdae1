import type { Order } from "@waybill/contract";
import { openShop, type Shop } from "./open-shop.ts";

/** A shop in which most of what can happen has happened. */
export interface TradedShop {
  shop: Shop;
  product: string;
  paid: string;
  halfWay: string;
  back: string;
}

/** One order that was shipped, arrived and was paid, one that was cancelled, one that is half-way, a draft, and one of which most came back. */
export async function trade(): Promise<TradedShop> {
  const shop = await openShop();
  const { client } = shop;
  const price = { amount: 1_250, currency: "USD" };
  const { id: product } = await client.createProduct({ sku: "TEA-1", title: "Tea", price });
  await client.adjustStock({ sku: "TEA-1", quantity: 27, reason: "opening" });
  await client.adjustStock({ sku: "TEA-1", quantity: -2, reason: "damaged" });
  const [main] = (await client.listLocations()).items;
  if (!main) throw new Error("a new shop has a location");
  const expected = { fromLocationId: null, toLocationId: main.id };
  await client.createTransfer({ ...expected, lines: [{ sku: "TEA-1", quantity: 9 }] });
  const place = (quantity: number, draft = false) =>
    client.placeOrder({
      customer: { name: "Ana Trujillo" },
      lines: [{ sku: "TEA-1", quantity, discount: { amount: 100, currency: "USD" } }],
      shippingPrice: { amount: 500, currency: "USD" },
      draft,
    });
  const confirm = ({ id }: { id: typeof paid.id }) =>
    client.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: 1 });
  const [paid, cancelled, halfWay] = [await place(3), await place(4), await place(5)];
  await place(6, true);
  await payByGiftCard(shop, await place(5));
  await confirm(paid);
  const shipment = await client.createShipment(paid.id, {});
  await client.deliverShipment(shipment.id, {});
  await client.recordPayment(paid.id, { method: "cash", amount: paid.total });
  const cancel = { status: "cancelled", reason: "changed their mind" } as const;
  await client.changeOrderStatus(cancelled.id, cancel, { ifMatch: 1 });
  await confirm(halfWay);
  const lines = halfWay.lines.map(({ id }) => ({ lineId: id, quantity: 3 }));
  await client.createShipment(halfWay.id, { lines });
  return { shop, product, paid: paid.id, halfWay: halfWay.id, back: await sendBack(shop, place) };
}

/** Some of an order is paid with a gift card of 10.00. */
async function payByGiftCard({ client }: Shop, { id }: Order): Promise<void> {
  const usd = (amount: number) => ({ amount, currency: "USD" });
  const { code } = await client.issueGiftCard({ amount: usd(1_000) });
  const payment = { method: "gift_card", amount: usd(400), giftCardCode: code } as const;
  await client.recordPayment(id, payment);
}

/** Of four that arrived, two are credited, one is exchanged for an order that is cancelled; and some goodwill. */
async function sendBack({ client }: Shop, place: (quantity: number) => Promise<Order>) {
  const { id, total, lines } = await place(4);
  const lineId = lines[0]?.id ?? "lin_";
  await client.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: 1 });
  await client.recordPayment(id, { method: "cash", amount: total });
  const shipment = await client.createShipment(id, {});
  await client.deliverShipment(shipment.id, {});
  const takeBack = async (dispositions: ("restock" | "discard")[]) => {
    const asked = await client.requestReturn(id, { lines: [{ lineId, quantity: dispositions.length }] }); // prettier-ignore
    const approved = await client.approveReturn(asked.id, { ifMatch: asked.version });
    const arrived = dispositions.map((disposition) => ({ lineId, quantity: 1, disposition }));
    return client.receiveReturn(asked.id, { lines: arrived }, { ifMatch: approved.version });
  };
  const first = await takeBack(["restock", "discard"]);
  await client.refundReturn(first.id, {}, { ifMatch: first.version });
  const second = await takeBack(["restock"]);
  const instead = { lines: [{ sku: "TEA-1", quantity: 1 }] };
  const { exchangeOrderIds } = await client.exchangeReturn(second.id, instead, { ifMatch: second.version }); // prettier-ignore
  const sent = await client.getOrder(exchangeOrderIds[0] ?? "ord_");
  const cancel = { status: "cancelled", reason: "changed their mind" } as const;
  await client.changeOrderStatus(sent.id, cancel, { ifMatch: sent.version });
  const amount = { amount: 100, currency: "USD" };
  const goodwill = await client.createRefund(id, { amount, reason: "Dented", lines: [{ lineId, amount }] }); // prettier-ignore
  await client.settleRefund(goodwill.id, { method: "cash" });
  return id;
}
