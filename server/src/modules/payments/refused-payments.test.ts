import { beforeAll, describe, expect, test } from "vitest";
import { clientOf } from "../../../test/open-shop.ts";
import { openCardShop, type CardShop } from "../../../test/card-shop.ts";
import { openStockedShop, refusalOf, usd } from "../../../test/stocked-shop.ts";

let shop: CardShop;
beforeAll(async () => {
  shop = await openCardShop();
});

const eur = { amount: 100, currency: "EUR" };

describe("asking for money is refused", () => {
  test("beyond what is due and not authorised yet, which is named", async () => {
    const { orderId } = await shop.payByCard("manual");
    const order = await shop.place();
    const most = await refusalOf(shop.client.requestPayment(order.id, { method: "card", amount: usd(8001) })); // prettier-ignore
    expect(most).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/amount/amount", detail: "must be at most 8000" }] }); // prettier-ignore
    const all = await refusalOf(shop.client.requestPayment(orderId, { method: "card" }));
    expect(all).toMatchObject({ status: 409, code: "conflict" });
  });

  test("in another currency, for nothing, until yesterday or for a year", async () => {
    const { id } = await shop.place();
    const ask = (body: object) =>
      refusalOf(shop.client.requestPayment(id, { method: "card", ...body }));
    expect(await ask({ amount: eur })).toMatchObject({ status: 422, code: "currency_mismatch" });
    expect(await ask({ amount: usd(0) })).toMatchObject({ status: 400 });
    expect(await ask({ expiresAt: "2020-01-01T00:00:00Z" })).toMatchObject({ status: 400, errors: [{ pointer: "/expiresAt" }] }); // prettier-ignore
    expect(await ask({ expiresAt: "2999-01-01T00:00:00Z" })).toMatchObject({ status: 400 });
  });

  test("for a draft and for a cancelled order", async () => {
    const draft = await shop.place({ draft: true });
    const cancelled = await shop.move(await shop.place(), "cancelled");
    for (const { id } of [draft, cancelled]) {
      const refusal = await refusalOf(shop.client.requestPayment(id, { method: "card" }));
      expect(refusal).toMatchObject({ status: 409, code: "conflict" });
    }
  });
});

describe("a capture is refused", () => {
  test("above what is authorised, in another currency, and of nothing", async () => {
    const { id } = await shop.payByCard("manual");
    const more = await refusalOf(shop.client.capturePayment(id, { amount: usd(8001) }));
    expect(more).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ detail: "must be at most 8000" }] }); // prettier-ignore
    const other = await refusalOf(shop.client.capturePayment(id, { amount: eur }));
    expect(other).toMatchObject({ status: 422, code: "currency_mismatch" });
    const none = await refusalOf(shop.client.capturePayment(id, { amount: usd(0) }));
    expect(none).toMatchObject({ status: 400 });
    expect(await shop.client.getPayment(id)).toMatchObject({ status: "authorized", operations: [] }); // prettier-ignore
  });

  test("of a payment that is open, voided, or captured already", async () => {
    const open = await shop.ask("manual");
    const voided = await shop.payByCard("manual");
    await shop.client.voidPayment(voided.id, {});
    const captured = await shop.payByCard("automatic");
    for (const { id } of [open, voided, captured]) {
      const refusal = await refusalOf(shop.client.capturePayment(id, {}));
      expect(refusal).toMatchObject({ status: 409, code: "conflict" });
    }
  });

  test("when the order was paid otherwise meanwhile", async () => {
    const { id, orderId } = await shop.payByCard("manual");
    await shop.client.recordPayment(orderId, { method: "cash", amount: usd(6000) });
    const more = await refusalOf(shop.client.capturePayment(id, { amount: usd(2001) }));
    expect(more).toMatchObject({ code: "quantity_exceeded", errors: [{ detail: "must be at most 2000" }] }); // prettier-ignore
    expect(await shop.client.capturePayment(id, { isFinal: true })).toMatchObject({ captured: usd(2000), released: usd(6000) }); // prettier-ignore
  });

  test("of another tenant's payment, and of one that there is not: alike", async () => {
    const { id } = await shop.payByCard("manual");
    const stranger = await openStockedShop();
    const answers = [id, "pay_01jd2x3y4z5a6b7c8d9e0f1g2h"] as const;
    for (const unknown of answers) {
      const refusal = await refusalOf(stranger.client.capturePayment(unknown, {}));
      expect(refusal).toMatchObject({ status: 404, code: "not_found" });
    }
  });

  test("without the permission", async () => {
    const { id } = await shop.payByCard("manual");
    const { secret } = await shop.client.createApiKey({ name: "Reader", permissions: ["payments:read"] }); // prettier-ignore
    const reader = clientOf(shop.baseUrl, shop.tenantId, secret);
    expect(await refusalOf(reader.capturePayment(id, {}))).toMatchObject({ status: 403 });
  });
});

describe("a release is refused", () => {
  test("once the money was captured: it goes back by a refund", async () => {
    const { id } = await shop.payByCard("automatic");
    const refusal = await refusalOf(shop.client.voidPayment(id, {}));
    expect(refusal).toMatchObject({ status: 409, code: "conflict" });
    expect(refusal.message).toContain("refund");
  });

  test("the second time", async () => {
    const { id } = await shop.payByCard("manual");
    await shop.client.voidPayment(id, {});
    expect(await refusalOf(shop.client.voidPayment(id, {}))).toMatchObject({ code: "conflict" });
  });
});

describe("a refund by card is refused", () => {
  test("above what was captured of the order's cards, which is named", async () => {
    const order = await shop.place();
    await shop.client.recordPayment(order.id, { method: "cash", amount: usd(5000) });
    await shop.payByCard("automatic", order);
    await shop.move(await shop.client.getOrder(order.id), "cancelled");
    const [refund] = (await shop.client.listRefunds(order.id)).items;
    const refusal = await refusalOf(shop.client.settleRefund(refund?.id ?? "ref_", { method: "card" })); // prettier-ignore
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/method", detail: "can take back at most 3000" }] }); // prettier-ignore
  });

  test("through another order's payment", async () => {
    const { orderId } = await shop.payByCard("automatic");
    const stranger = await shop.payByCard("automatic");
    const refund = await shop.client.createRefund(orderId, { amount: usd(100), reason: "Late" });
    const settlement = { method: "card", paymentId: stranger.id } as const;
    const refusal = await refusalOf(shop.client.settleRefund(refund.id, settlement));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/paymentId" }] });
    expect(await shop.client.getPayment(stranger.id)).toMatchObject({ refundPending: usd(0) });
  });
});

test("a refund that needs two payments is split between them", async () => {
  const order = await shop.place();
  for (const amount of [3000, 5000]) {
    const payment = await shop.client.requestPayment(order.id, { method: "card", amount: usd(amount) }); // prettier-ignore
    await shop.pay(payment);
    await shop.reaches(payment, "captured");
  }
  await shop.move(await shop.client.getOrder(order.id), "cancelled");
  const [whole] = (await shop.client.listRefunds(order.id)).items;
  await shop.client.settleRefund(whole?.id ?? "ref_", { method: "card" });
  await expect
    .poll(async () => (await shop.client.getOrder(order.id)).paymentStatus)
    .toBe("refunded");
  const parts = (await shop.client.listRefunds(order.id)).items;
  expect(parts.map(({ amount }) => amount.amount).toSorted((one, other) => one - other)).toEqual([
    3000, 5000,
  ]);
});
