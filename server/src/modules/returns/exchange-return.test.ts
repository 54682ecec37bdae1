import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { clientOf } from "../../../test/open-shop.ts";
import { openReturningShop, type ReturningShop } from "../../../test/returning-shop.ts";
import { refusalOf, usd } from "../../../test/stocked-shop.ts";

let shop: ReturningShop;
beforeAll(async () => {
  shop = await openReturningShop();
});

type Received = Awaited<ReturnType<ReturningShop["takeBack"]>>;

const exchange = ({ id, version }: Received, sku: string, quantity: number) =>
  shop.client.exchangeReturn(id, { lines: [{ sku, quantity }] }, { ifMatch: version });

async function sentInstead({ exchangeOrderIds }: Received) {
  expect(exchangeOrderIds).toHaveLength(1);
  return shop.client.getOrder(exchangeOrderIds[0] ?? "ord_");
}

test("something dearer is sent, and the difference is due", async () => {
  const order = await shop.deliver();
  const received = await shop.takeBack(order, [1]);
  const available = await shop.available("COFFEE");
  const closed = await exchange(received, "COFFEE", 1);
  expect(closed).toMatchObject({ status: "closed", creditedAmount: usd(1000) });
  const sent = await sentInstead(closed);
  expect(sent).toMatchObject({
    exchangeOfId: order.id,
    customerId: order.customerId,
    shippingAddress: order.shippingAddress,
    total: usd(2500),
    paidTotal: usd(1000),
    amountDue: usd(1500),
    paymentStatus: "partially_paid",
    lines: [{ sku: "COFFEE", quantity: 1, allocated: 1 }],
  });
  expect(await shop.available("COFFEE")).toBe((available ?? 0) - 1);
  expect((await shop.client.listPayments(sent.id)).items).toMatchObject([{ method: "exchange", amount: usd(1000), reference: received.number }]); // prettier-ignore
  expect(await shop.client.getOrder(order.id)).toMatchObject({ total: usd(7000), refundedTotal: usd(1000), refundPendingTotal: usd(0), amountDue: usd(0) }); // prettier-ignore
  expect((await shop.client.listRefunds(order.id)).items).toMatchObject([{ status: "settled", method: "exchange", reasonType: "exchange", amount: usd(1000), returnId: received.id }]); // prettier-ignore
  await expectConservation(shop);
});

test("something cheaper is paid for in full, and the rest goes back", async () => {
  const order = await shop.deliver();
  const received = await shop.takeBack(order, [0, 2]);
  const sent = await sentInstead(await exchange(received, "TEA", 1));
  expect(sent).toMatchObject({ total: usd(1000), paidTotal: usd(1000), paymentStatus: "paid" });
  expect(await shop.client.getOrder(order.id)).toMatchObject({ total: usd(3000), refundedTotal: usd(1000), refundPendingTotal: usd(4000) }); // prettier-ignore
  expect((await shop.client.listRefunds(order.id)).items.map(({ reasonType, amount }) => [reasonType, amount.amount])).toEqual([["exchange", 1000], ["return", 4000]]); // prettier-ignore
  await expectConservation(shop);
});

test("of an order that nobody paid, the credit pays nothing: less of it is due", async () => {
  const order = await shop.deliver({}, 0);
  const received = await shop.takeBack(order, [1]);
  const sent = await sentInstead(await exchange(received, "TEA", 1));
  expect(sent).toMatchObject({ paidTotal: usd(0), amountDue: usd(1000) });
  expect(await shop.client.getOrder(order.id)).toMatchObject({ total: usd(7000), amountDue: usd(7000), refundedTotal: usd(0) }); // prettier-ignore
  expect((await shop.client.listPayments(sent.id)).items).toEqual([]);
  await expectConservation(shop);
});

test("a return that arrives in parts can be exchanged in parts", async () => {
  const order = await shop.deliver();
  const approved = await shop.approve(order, [2]);
  const lines = approved.lines.map(({ lineId }) => {
    return { lineId, quantity: 1, disposition: "restock" as const };
  });
  const part = await shop.client.receiveReturn(approved.id, { lines }, { ifMatch: 2 });
  const once = await exchange(part, "TEA", 1);
  expect(once).toMatchObject({ status: "received" });
  const rest = await shop.client.receiveReturn(approved.id, { lines }, { ifMatch: once.version });
  const closed = await exchange(rest, "TEA", 1);
  expect(closed).toMatchObject({ status: "closed", exchangeOrderIds: [once.exchangeOrderIds[0], expect.any(String)] }); // prettier-ignore
  await expectConservation(shop);
});

test("when the order that was sent is cancelled, what it was paid with goes back", async () => {
  const received = await shop.takeBack(await shop.deliver(), [1]);
  const sent = await sentInstead(await exchange(received, "TEA", 1));
  const cancelled = await shop.move(sent, "cancelled");
  expect(cancelled).toMatchObject({ refundPendingTotal: usd(1000) });
  await expectConservation(shop);
});

describe("nothing at all happens", () => {
  async function expectNothing(call: (received: Received) => Promise<unknown>) {
    const order = await shop.deliver();
    const received = await shop.takeBack(order, [1]);
    const before = await shop.client.getOrder(order.id);
    const refusal = await refusalOf(call(received));
    expect(await shop.client.getReturn(received.id)).toEqual(received);
    expect(await shop.client.getOrder(order.id)).toEqual(before);
    return refusal;
  }

  test("when there is not enough stock of what is wanted instead", async () => {
    const refusal = await expectNothing((received) => exchange(received, "COFFEE", 5000));
    expect(refusal).toMatchObject({ status: 409, code: "out_of_stock" });
  });

  test("when it is not a product", async () => {
    const refusal = await expectNothing((received) => exchange(received, "NOBODY", 1));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/lines/0/sku" }] });
  });

  test("when it is sold in another currency", async () => {
    await shop.client.createProduct({ sku: "EURO", title: "Euro tea", price: { amount: 900, currency: "EUR" } }); // prettier-ignore
    await shop.client.adjustStock({ sku: "EURO", quantity: 5, reason: "opening" });
    const refusal = await expectNothing((received) => exchange(received, "EURO", 1));
    expect(refusal).toMatchObject({ status: 422, code: "currency_mismatch" });
  });

  test("when the caller may not place orders", async () => {
    const { secret } = await shop.client.createApiKey({ name: "Till", permissions: ["orders:read", "payments:write"] }); // prettier-ignore
    const till = clientOf(shop.baseUrl, shop.tenantId, secret);
    const refusal = await expectNothing(({ id, version }) =>
      till.exchangeReturn(id, { lines: [{ sku: "TEA", quantity: 1 }] }, { ifMatch: version }),
    );
    expect(refusal).toMatchObject({ status: 403, code: "forbidden" });
  });
});

test("of eight who exchange it at once, one does", async () => {
  const received = await shop.takeBack(await shop.deliver(), [1]);
  const exchanged = await Promise.allSettled(
    Array.from({ length: 8 }, () => exchange(received, "TEA", 1)),
  );
  expect(exchanged.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expectConservation(shop);
});
