import type { ApiError } from "@waybill/client";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { openStockedShop, refusalOf, usd, type StockedShop } from "../../../../test/stocked-shop.ts"; // prettier-ignore
import { newGiftCardCode } from "./gift-card-code.ts";

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

const issue = async (amount: number, currency = "USD") =>
  shop.client.issueGiftCard({ amount: { amount, currency } });
const byCard = (giftCardCode: string, amount: number) =>
  ({ method: "gift_card", amount: usd(amount), giftCardCode }) as const;

/** An order of 80.00 of a customer of its own, who has so much store credit. */
async function placeWithCredit(amount: number) {
  const { id: customerId } = await shop.client.createCustomer({ name: "Ana" });
  if (amount > 0) await shop.client.adjustStoreCredit(customerId, { amount: usd(amount), reason: "Late" }); // prettier-ignore
  return shop.place({ customerId });
}
const creditOf = async (customerId: StockedShop["customerId"]) =>
  (await shop.client.listStoreCredit(customerId)).items[0]?.balance.amount;

test("a gift card, store credit and cash make up one order", async () => {
  const { id, customerId } = await placeWithCredit(2000);
  const { code, giftCard } = await issue(5000);
  const card = await shop.client.recordPayment(id, byCard(code, 5000));
  expect(card).toMatchObject({ method: "gift_card", provider: "manual", status: "captured", captured: usd(5000), refundable: usd(5000), giftCard: { id: giftCard.id, last4: giftCard.last4 } }); // prettier-ignore
  const credit = await shop.client.recordPayment(id, { method: "store_credit", amount: usd(2000) });
  expect(credit).toMatchObject({ method: "store_credit", status: "captured", giftCard: null });
  expect(await shop.client.getOrder(id)).toMatchObject({ paymentStatus: "partially_paid", amountDue: usd(1000), status: "pending" }); // prettier-ignore
  await shop.client.recordPayment(id, { method: "cash", amount: usd(1000) });
  const order = await shop.client.getOrder(id);
  expect(order).toMatchObject({ paymentStatus: "paid", paidTotal: usd(8000), status: "confirmed" });
  expect((await shop.client.listPayments(id)).items.slice(0, 2)).toEqual([card, credit]);
  expect(await shop.client.getGiftCard(giftCard.id)).toMatchObject({ balance: usd(0), status: "used", version: 2 }); // prettier-ignore
  const [spent] = (await shop.client.listGiftCardEntries(giftCard.id)).items;
  expect(spent).toMatchObject({ type: "payment", amount: usd(-5000), balance: usd(0), orderId: id, orderNumber: order.number, paymentId: card.id }); // prettier-ignore
  const [taken] = (await shop.client.listStoreCreditEntries(customerId)).items;
  expect(taken).toMatchObject({ type: "payment", amount: usd(-2000), balance: usd(0), paymentId: credit.id }); // prettier-ignore
  await expectConservation(shop);
});

describe("a gift card does not pay", () => {
  test("more than is left on it, which is named", async () => {
    const { id } = await shop.place();
    const { code, giftCard } = await issue(500);
    const refusal = await refusalOf(shop.client.recordPayment(id, byCard(code, 501)));
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/amount/amount", detail: "must be at most 500" }], message: expect.stringContaining("left on the gift card") }); // prettier-ignore
    expect((await shop.client.getGiftCard(giftCard.id)).balance).toEqual(usd(500));
    expect((await shop.client.getOrder(id)).version).toBe(1);
  });

  test("more than is due, however much is left on it", async () => {
    const { id } = await shop.place();
    const { code } = await issue(10_000);
    const refusal = await refusalOf(shop.client.recordPayment(id, byCard(code, 8001)));
    expect(refusal).toMatchObject({ code: "quantity_exceeded", errors: [{ detail: "must be at most 8000" }] }); // prettier-ignore
  });

  test("an order in another currency", async () => {
    const { id } = await shop.place();
    const { code } = await issue(500, "EUR");
    const refusal = await refusalOf(shop.client.recordPayment(id, byCard(code, 500)));
    expect(refusal).toMatchObject({ status: 422, code: "currency_mismatch", errors: [{ pointer: "/giftCardCode" }] }); // prettier-ignore
  });

  test("with a code that is unknown, disabled or another tenant's, all alike", async () => {
    const other = await openStockedShop();
    const foreign = await other.client.issueGiftCard({ amount: usd(500) });
    const disabled = await issue(500);
    await shop.client.disableGiftCard(disabled.giftCard.id);
    const { id } = await shop.place();
    const refusals = [];
    for (const code of [newGiftCardCode(), disabled.code, foreign.code]) {
      refusals.push(await refusalOf(shop.client.recordPayment(id, byCard(code, 500))));
    }
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/giftCardCode", code: "unknown_gift_card" }] }); // prettier-ignore
    }
    expect(new Set(refusals.map(({ message }) => message)).size).toBe(1);
    expect((await other.client.getGiftCard(foreign.giftCard.id)).balance).toEqual(usd(500));
  });

  test("without its code, and no other method takes one; nor did it pay some days ago", async () => {
    const { id } = await shop.place();
    const { code: giftCardCode } = await issue(500);
    const amount = usd(500);
    const wrongs = [
      { body: { method: "gift_card", amount }, pointer: "/giftCardCode" },
      { body: { method: "cash", amount, giftCardCode }, pointer: "/giftCardCode" },
      { body: { ...byCard(giftCardCode, 500), receivedAt: "2026-01-01T00:00:00Z" }, pointer: "/receivedAt" }, // prettier-ignore
    ] as const;
    for (const { body, pointer } of wrongs) {
      const refusal = await refusalOf(shop.client.recordPayment(id, body));
      expect(refusal).toMatchObject({ status: 400, errors: [{ pointer }] });
    }
  });

  test("by a payment card's number in place of a code, and that is not kept", async () => {
    const { id } = await shop.place();
    const refusal = await refusalOf(
      shop.client.recordPayment(id, byCard("4242 4242 4242 4242", 1)),
    );
    expect(refusal).toMatchObject({ status: 400, code: "card_number_not_accepted" });
  });
});

test("store credit pays no more than the customer has, in the order's currency", async () => {
  const { id, customerId } = await placeWithCredit(0);
  const pay = (amount: number) =>
    shop.client.recordPayment(id, { method: "store_credit", amount: usd(amount) });
  expect(await refusalOf(pay(1))).toMatchObject({ code: "quantity_exceeded", errors: [{ detail: "must be at most 0" }] }); // prettier-ignore
  await shop.client.adjustStoreCredit(customerId, { amount: { amount: 900, currency: "EUR" }, reason: "Late" }); // prettier-ignore
  await shop.client.adjustStoreCredit(customerId, { amount: usd(300), reason: "Late" });
  expect(await refusalOf(pay(301))).toMatchObject({ errors: [{ detail: "must be at most 300" }] });
  expect(await pay(300)).toMatchObject({ captured: usd(300) });
  await expectConservation(shop);
});

test("of twelve who pay a tenth of one gift card at once, for orders of their own, ten do", async () => {
  const { code, giftCard } = await issue(1000);
  const orders = await Promise.all(Array.from({ length: 12 }, () => shop.place({ lines: [{ sku: "TEA", quantity: 1 }] }))); // prettier-ignore
  const payments = await Promise.allSettled(
    orders.map(({ id }) => shop.client.recordPayment(id, byCard(code, 100))),
  );
  expect(payments.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  const refused = payments.filter((payment) => payment.status === "rejected");
  expect(refused.map(({ reason }) => (reason as ApiError).code)).toEqual([
    "quantity_exceeded",
    "quantity_exceeded",
  ]); // The client throws nothing else here. prettier-ignore
  expect(await shop.client.getGiftCard(giftCard.id)).toMatchObject({
    balance: usd(0),
    version: 11,
  });
  const paid = await Promise.all(orders.map(({ id }) => shop.client.getOrder(id)));
  expect(paid.reduce((sum, { paidTotal }) => sum + paidTotal.amount, 0)).toBe(1000);
  await expectConservation(shop);
});

test("a payment that is sent twice takes from the balance once", async () => {
  const { id } = await shop.place();
  const { code, giftCard } = await issue(1000);
  const intent = { idempotencyKey: "one-payment" };
  const payment = await shop.client.recordPayment(id, byCard(code, 400), intent);
  expect(await shop.client.recordPayment(id, byCard(code, 400), intent)).toEqual(payment);
  expect((await shop.client.getGiftCard(giftCard.id)).balance).toEqual(usd(600));
});

describe("a refund", () => {
  test("goes back to the gift cards that paid, the oldest first, and is split where one does not suffice", async () => {
    const { id } = await shop.place();
    const [one, two] = [await issue(3000), await issue(5000)];
    const first = await shop.client.recordPayment(id, byCard(one.code, 3000));
    const second = await shop.client.recordPayment(id, byCard(two.code, 5000));
    const { id: refundId } = await shop.client.createRefund(id, {
      amount: usd(4000),
      reason: "Late",
    });
    const settled = await shop.client.settleRefund(refundId, { method: "gift_card" });
    expect(settled).toMatchObject({ id: refundId, status: "settled", method: "gift_card", amount: usd(3000), paymentId: first.id }); // prettier-ignore
    const refunds = (await shop.client.listRefunds(id)).items;
    expect(refunds).toMatchObject([{ amount: usd(3000) }, { amount: usd(1000), status: "settled", paymentId: second.id }]); // prettier-ignore
    expect(await shop.client.getPayment(first.id)).toMatchObject({ status: "refunded", refunded: usd(3000), refundable: usd(0) }); // prettier-ignore
    expect(await shop.client.getPayment(second.id)).toMatchObject({ status: "partially_refunded", refundable: usd(4000) }); // prettier-ignore
    expect(await shop.client.getGiftCard(one.giftCard.id)).toMatchObject({ balance: usd(3000), status: "active" }); // prettier-ignore
    const [back] = (await shop.client.listGiftCardEntries(two.giftCard.id)).items;
    expect(back).toMatchObject({ type: "refund", amount: usd(1000), balance: usd(1000), refundId: refunds[1]?.id, orderId: id }); // prettier-ignore
    expect(await shop.client.getOrder(id)).toMatchObject({ refundedTotal: usd(4000), refundPendingTotal: usd(0), paymentStatus: "partially_refunded" }); // prettier-ignore
    const entries = (await shop.client.listPaymentEntries(id)).items;
    expect(entries.filter(({ type }) => type === "refunded")).toMatchObject([{ amount: usd(3000), refundId }, { amount: usd(1000) }]); // prettier-ignore
    await expectConservation(shop);
  });

  test("goes back to one gift card alone when that is said, and not beyond what it paid", async () => {
    const { id } = await shop.place();
    const [one, two] = [await issue(3000), await issue(3000)];
    await shop.client.recordPayment(id, byCard(one.code, 3000));
    const { id: paymentId } = await shop.client.recordPayment(id, byCard(two.code, 3000));
    const refund = await shop.client.createRefund(id, { amount: usd(1000), reason: "Late" });
    await shop.client.settleRefund(refund.id, { method: "gift_card", paymentId });
    expect((await shop.client.getGiftCard(two.giftCard.id)).balance).toEqual(usd(1000));
    const more = await shop.client.createRefund(id, { amount: usd(2500), reason: "Late" });
    const refusal = await refusalOf(shop.client.settleRefund(more.id, { method: "gift_card", paymentId })); // prettier-ignore
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/method", detail: "can take back at most 2000" }] }); // prettier-ignore
  });

  test("does not go to a gift card that nobody can pay with, nor to one where none paid", async () => {
    const { id } = await shop.place();
    const { code, giftCard } = await issue(3000);
    const payment = await shop.client.recordPayment(id, byCard(code, 3000));
    const cash = await shop.client.recordPayment(id, { method: "cash", amount: usd(3000) });
    await shop.client.disableGiftCard(giftCard.id);
    const { id: refundId } = await shop.client.createRefund(id, {
      amount: usd(500),
      reason: "Late",
    });
    const settle = (paymentId?: typeof payment.id) =>
      refusalOf(shop.client.settleRefund(refundId, { method: "gift_card", ...(paymentId && { paymentId }) })); // prettier-ignore
    expect(await settle()).toMatchObject({ code: "quantity_exceeded" });
    expect(await settle(payment.id)).toMatchObject({ code: "conflict" });
    expect(await settle(cash.id)).toMatchObject({ status: 400, errors: [{ pointer: "/paymentId" }] }); // prettier-ignore
    expect(await shop.client.settleRefund(refundId, { method: "store_credit" })).toMatchObject({ status: "settled", paymentId: null }); // prettier-ignore
  });

  test("of what was paid otherwise becomes store credit, the first of the customer", async () => {
    const { id, customerId } = await placeWithCredit(0);
    await shop.client.recordPayment(id, { method: "cash", amount: usd(8000) });
    const refund = await shop.client.createRefund(id, { amount: usd(2500), reason: "Late" });
    const settled = await shop.client.settleRefund(refund.id, { method: "store_credit" });
    expect(settled).toMatchObject({ id: refund.id, amount: usd(2500), status: "settled", method: "store_credit" }); // prettier-ignore
    expect(await creditOf(customerId)).toBe(2500);
    const [entry] = (await shop.client.listStoreCreditEntries(customerId)).items;
    expect(entry).toMatchObject({ type: "refund", amount: usd(2500), refundId: refund.id, orderId: id, paymentId: null }); // prettier-ignore
    expect(await shop.client.settleRefund(refund.id, { method: "cash" })).toEqual(settled);
    await expectConservation(shop);
  });

  test("to store credit goes first through what store credit had paid", async () => {
    const { id, customerId } = await placeWithCredit(3000);
    const credit = await shop.client.recordPayment(id, {
      method: "store_credit",
      amount: usd(3000),
    });
    await shop.client.recordPayment(id, { method: "cash", amount: usd(5000) });
    await shop.move(await shop.client.getOrder(id), "cancelled");
    const [refund] = (await shop.client.listRefunds(id)).items;
    await shop.client.settleRefund(refund?.id ?? "ref_", { method: "store_credit" });
    expect(await shop.client.getPayment(credit.id)).toMatchObject({ status: "refunded", refundable: usd(0) }); // prettier-ignore
    expect((await shop.client.listRefunds(id)).items).toMatchObject([{ amount: usd(3000), paymentId: credit.id }, { amount: usd(5000), paymentId: null }]); // prettier-ignore
    expect(await creditOf(customerId)).toBe(8000);
    expect(await shop.client.getOrder(id)).toMatchObject({ paymentStatus: "refunded", refundedTotal: usd(8000) }); // prettier-ignore
    await expectConservation(shop);
  });

  test("is given back once, of twelve who settle it at once", async () => {
    const { id, customerId } = await placeWithCredit(0);
    await shop.client.recordPayment(id, { method: "cash", amount: usd(8000) });
    const refund = await shop.client.createRefund(id, { amount: usd(1000), reason: "Late" });
    await Promise.all(
      Array.from({ length: 12 }, () =>
        shop.client.settleRefund(refund.id, { method: "store_credit" }),
      ),
    );
    expect(await creditOf(customerId)).toBe(1000);
    await expectConservation(shop);
  });

  test("to a balance happens now", async () => {
    const { id } = await placeWithCredit(0);
    await shop.client.recordPayment(id, { method: "cash", amount: usd(8000) });
    const refund = await shop.client.createRefund(id, { amount: usd(1000), reason: "Late" });
    const settlement = { method: "store_credit", settledAt: "2026-01-01T00:00:00Z" } as const;
    const refusal = await refusalOf(shop.client.settleRefund(refund.id, settlement));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/settledAt" }] });
  });
});
