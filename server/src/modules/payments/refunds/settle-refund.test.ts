import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import {
  openStockedShop,
  refusalOf,
  usd,
  type StockedShop,
} from "../../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

async function pending(amount = 8000) {
  const { id } = await shop.place();
  await shop.client.recordPayment(id, { method: "cash", amount: usd(8000) });
  const refund = await shop.client.createRefund(id, { amount: usd(amount), reason: "Late" });
  return { orderId: id, refund };
}

test("a settled refund has gone back, and says how", async () => {
  const { orderId, refund } = await pending(3000);
  const settled = await shop.client.settleRefund(refund.id, { method: "bank_transfer", reference: "TR-9" }); // prettier-ignore
  expect(settled).toMatchObject({ id: refund.id, status: "settled", method: "bank_transfer", reference: "TR-9" }); // prettier-ignore
  expect(await shop.client.getOrder(orderId)).toMatchObject({ refundPendingTotal: usd(0), refundedTotal: usd(3000), paymentStatus: "partially_refunded", amountDue: usd(0) }); // prettier-ignore
  expect((await shop.client.listRefunds(orderId)).items).toEqual([settled]);
  await expectConservation(shop);
});

test("an order of which everything went back is refunded", async () => {
  const { orderId, refund } = await pending();
  await shop.client.settleRefund(refund.id, { method: "cash" });
  expect(await shop.client.getOrder(orderId)).toMatchObject({ paymentStatus: "refunded" });
  await expectConservation(shop);
});

test("settling again answers how it was settled, and changes nothing", async () => {
  const { orderId, refund } = await pending();
  const settled = await shop.client.settleRefund(refund.id, { method: "cash" });
  const { version } = await shop.client.getOrder(orderId);
  const again = await shop.client.settleRefund(refund.id, { method: "external", reference: "X" });
  expect(again).toEqual(settled);
  expect(await shop.client.getOrder(orderId)).toMatchObject({ version });
});

test("twelve who settle it at once settle it once", async () => {
  const { orderId, refund } = await pending(1000);
  const settlements = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      shop.client.settleRefund(refund.id, { method: "cash", reference: `T-${index}` }),
    ),
  );
  expect(new Set(settlements.map(({ reference }) => reference)).size).toBe(1);
  expect(await shop.client.getOrder(orderId)).toMatchObject({ refundedTotal: usd(1000), refundPendingTotal: usd(0) }); // prettier-ignore
  await expectConservation(shop);
});

describe("a settlement is refused", () => {
  test.each([
    ["in the future", "2999-01-01T00:00:00Z"],
    ["before the order", "2001-01-01T00:00:00Z"],
  ])("%s", async (_, settledAt) => {
    const { refund } = await pending();
    const refusal = await refusalOf(
      shop.client.settleRefund(refund.id, { method: "cash", settledAt }),
    );
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/settledAt" }] });
  });

  test("by exchange, which only exchanges write", async () => {
    const { refund } = await pending();
    // The types refuse it too.
    const refusal = await refusalOf(
      shop.client.settleRefund(refund.id, { method: "exchange" as "cash" }),
    );
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/method" }] });
  });
});
