import type { Order } from "@waybill/contract";
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

/** An order of 80.00 with so much of it paid. */
async function paid(amount: number): Promise<Order> {
  const { id } = await shop.place();
  await shop.client.recordPayment(id, { method: "cash", amount: usd(amount) });
  return shop.client.getOrder(id);
}

test("goodwill lowers what is owed and is on its way back, in one change", async () => {
  const order = await paid(8000);
  const refund = await shop.client.createRefund(order.id, { amount: usd(500), reason: "Late" });
  expect(refund).toMatchObject({ status: "pending", amount: usd(500), reasonType: "goodwill", reason: "Late", method: null, settledAt: null }); // prettier-ignore
  const after = await shop.client.getOrder(order.id);
  expect(after).toMatchObject({
    version: order.version + 1,
    total: usd(7500),
    creditTotal: usd(500),
    paidTotal: usd(8000),
    refundPendingTotal: usd(500),
    refundedTotal: usd(0),
    amountDue: usd(0),
    paymentStatus: "paid",
    charges: [{ type: "credit", label: "Goodwill", amount: usd(-500) }],
  });
  const [entry] = (await shop.client.listOrderHistory(order.id)).items;
  expect(entry).toMatchObject({ type: "refundRequested", reason: "Late", version: after.version });
  await expectConservation(shop);
});

test("goodwill on an order that is paid in part gives money back, and leaves as much due", async () => {
  const order = await paid(6000);
  await shop.client.createRefund(order.id, { amount: usd(1000), reason: "Late" });
  expect(await shop.client.getOrder(order.id)).toMatchObject({
    total: usd(7000),
    refundPendingTotal: usd(1000),
    amountDue: usd(2000),
    paymentStatus: "partially_paid",
  });
  await expectConservation(shop);
});

describe("goodwill is refused", () => {
  test("beyond what was paid and is not going back, which is named", async () => {
    const { id } = await paid(3000);
    await shop.client.createRefund(id, { amount: usd(1000), reason: "Late" });
    const refusal = await refusalOf(
      shop.client.createRefund(id, { amount: usd(2001), reason: "Late" }),
    );
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/amount/amount", detail: "must be at most 2000" }] }); // prettier-ignore
  });

  test("when nothing was paid, be it a draft, unpaid or cancelled", async () => {
    const cancelled = await shop.move(await paid(8000), "cancelled");
    for (const order of [await shop.place({ draft: true }), await shop.place(), cancelled]) {
      const refusal = await refusalOf(shop.client.createRefund(order.id, { amount: usd(1), reason: "Late" })); // prettier-ignore
      expect(refusal).toMatchObject({ status: 409, code: "conflict" });
    }
  });

  test.each([0, -1, 1_000_000_000_001, 0.5])("of %d", async (amount) => {
    const { id } = await paid(8000);
    const refusal = await refusalOf(
      shop.client.createRefund(id, { amount: usd(amount), reason: "Late" }),
    );
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/amount/amount" }] });
  });

  test("in another currency", async () => {
    const { id } = await paid(8000);
    const refusal = await refusalOf(
      shop.client.createRefund(id, { amount: { amount: 1, currency: "EUR" }, reason: "Late" }),
    );
    expect(refusal).toMatchObject({ status: 422, code: "currency_mismatch" });
  });
});

describe("goodwill for lines", () => {
  const split = (order: Order, amounts: number[]) =>
    amounts.map((amount, index) => {
      return { lineId: order.lines[index]?.id ?? "lin_", amount: usd(amount) };
    });
  const give = (order: Order, amount: number, lines: ReturnType<typeof split>) =>
    shop.client.createRefund(order.id, { amount: usd(amount), reason: "Dented", lines });

  test("never gives back more than a line cost, earlier goodwill included", async () => {
    const order = await paid(8000);
    await give(order, 2500, split(order, [2000, 500]));
    const refusal = await refusalOf(give(order, 1001, split(order, [1001])));
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/lines/0/amount/amount", detail: "must be at most 1000" }] }); // prettier-ignore
    await give(order, 1000, split(order, [1000]));
    await expectConservation(shop);
  });

  test("comes to the whole amount, names each line once, and only lines of the order", async () => {
    const order = await paid(8000);
    const stranger = await paid(8000);
    const [one] = split(order, [100]);
    if (!one) throw new Error("an order has lines");
    const wrongs = [
      { lines: [one], amount: 101, pointer: "/lines" },
      { lines: [one, one], amount: 200, pointer: "/lines/1/lineId" },
      { lines: split(stranger, [100]), amount: 100, pointer: "/lines/0/lineId" },
      { lines: split(order, [100, 0]), amount: 100, pointer: "/lines/1/amount/amount" },
    ];
    for (const { lines, amount, pointer } of wrongs) {
      const refusal = await refusalOf(give(order, amount, lines));
      expect(refusal).toMatchObject({ status: 400, errors: [{ pointer }] });
    }
    expect(await shop.client.getOrder(order.id)).toMatchObject({ version: order.version });
  });
});

test("of twelve who give back a tenth of 10.00 at once, ten do", async () => {
  const { id } = await paid(1000);
  const given = await Promise.allSettled(
    Array.from({ length: 12 }, () =>
      shop.client.createRefund(id, { amount: usd(100), reason: "Late" }),
    ),
  );
  expect(given.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  expect(await shop.client.getOrder(id)).toMatchObject({ refundPendingTotal: usd(1000) });
  await expectConservation(shop);
});
