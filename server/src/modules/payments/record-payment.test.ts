import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openStockedShop, refusalOf, usd, type StockedShop } from "../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

test("an order of 80.00 is paid in two parts", async () => {
  const { id } = await shop.place();
  const first = await shop.client.recordPayment(id, { method: "bank_transfer", amount: usd(3000), reference: "TR-1" }); // prettier-ignore
  expect(first).toMatchObject({ orderId: id, method: "bank_transfer", amount: usd(3000), reference: "TR-1" }); // prettier-ignore
  expect(await shop.client.getOrder(id)).toMatchObject({ paymentStatus: "partially_paid", paidTotal: usd(3000), version: 2 }); // prettier-ignore
  const rest = await shop.client.recordPayment(id, { method: "cash", amount: usd(5000) });
  expect(await shop.client.getOrder(id)).toMatchObject({ paymentStatus: "paid", paidTotal: usd(8000) }); // prettier-ignore
  expect((await shop.client.listPayments(id)).items).toEqual([first, rest]);
  await expectConservation(shop);
});

describe("money is refused", () => {
  test("beyond what is due, which is named", async () => {
    const { id } = await shop.place();
    const refusal = await refusalOf(shop.client.recordPayment(id, { method: "cash", amount: usd(8001) })); // prettier-ignore
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/amount/amount", detail: "must be at most 8000" }] }); // prettier-ignore
  });

  test("in another currency", async () => {
    const { id } = await shop.place();
    const amount = { amount: 1, currency: "EUR" };
    const refusal = await refusalOf(shop.client.recordPayment(id, { method: "cash", amount }));
    expect(refusal).toMatchObject({ status: 422, code: "currency_mismatch", errors: [{ pointer: "/amount/currency" }] }); // prettier-ignore
  });

  test("for a draft, a cancelled order and one that is paid", async () => {
    const paid = await shop.place();
    await shop.client.recordPayment(paid.id, { method: "cash", amount: paid.total });
    const draft = await shop.place({ draft: true });
    const cancelled = await shop.move(await shop.place(), "cancelled");
    for (const { id } of [paid, draft, cancelled]) {
      const refusal = await refusalOf(shop.client.recordPayment(id, { method: "cash", amount: usd(1) })); // prettier-ignore
      expect(refusal).toMatchObject({ status: 409, code: "conflict" });
    }
  });

  test("that is to be received tomorrow", async () => {
    const { id } = await shop.place();
    const payment = { method: "cash", amount: usd(1), receivedAt: "2999-01-01T00:00:00Z" } as const;
    const refusal = await refusalOf(shop.client.recordPayment(id, payment));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/receivedAt" }] });
  });
});

test("of twelve who pay a tenth at once, ten do", async () => {
  const order = await shop.place({ lines: [{ sku: "TEA", quantity: 1 }] });
  const payments = await Promise.allSettled(
    Array.from({ length: 12 }, () =>
      shop.client.recordPayment(order.id, { method: "cash", amount: usd(100) }),
    ),
  );
  expect(payments.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  expect(await shop.client.getOrder(order.id)).toMatchObject({
    paidTotal: usd(1000),
    status: "confirmed",
    version: 12,
  });
  await expectConservation(shop);
});
