import { beforeAll, expect, test } from "vitest";
import { openCardShop, type CardShop } from "../../../test/card-shop.ts";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { refusalOf, usd } from "../../../test/stocked-shop.ts";
import { newId } from "../../platform/ids.ts";

let shop: CardShop;
beforeAll(async () => {
  shop = await openCardShop();
});

test("a card is authorised, captured in two parts, and some of it goes back", async () => {
  const payment = await shop.payByCard("manual");
  const { id, orderId } = payment;
  expect(payment).toMatchObject({ provider: "sandbox", card: { brand: "visa", last4: "4242" }, capturable: usd(8000), refundable: usd(0), link: null }); // prettier-ignore
  expect(await shop.client.getOrder(orderId)).toMatchObject({ paymentStatus: "authorized", authorizedTotal: usd(8000), authorizationExpiresAt: payment.authorizationExpiresAt, paidTotal: usd(0), status: "confirmed" }); // prettier-ignore
  const part = await shop.client.capturePayment(id, { amount: usd(3000) });
  expect(part).toMatchObject({ status: "partially_captured", captured: usd(3000), capturable: usd(5000) }); // prettier-ignore
  expect(await shop.client.getOrder(orderId)).toMatchObject({ paymentStatus: "partially_paid", authorizedTotal: usd(5000), paidTotal: usd(3000) }); // prettier-ignore
  const rest = await shop.client.capturePayment(id, {});
  expect(rest).toMatchObject({ status: "captured", captured: usd(8000), released: usd(0) });
  const refund = await shop.client.createRefund(orderId, { amount: usd(1000), reason: "Late" });
  const back = await shop.client.settleRefund(refund.id, { method: "card" });
  expect(back).toMatchObject({ method: "card", paymentId: id });
  await shop.reaches(payment, "partially_refunded");
  const { items } = await shop.client.listPaymentEntries(orderId);
  expect(items.map(({ type, amount }) => [type, amount.amount])).toEqual([
    ["authorized", 8000],
    ["captured", 3000],
    ["captured", 5000],
    ["refunded", 1000],
  ]);
  await expectConservation(shop);
});

test("a capture that is sent three times at once is made once, and all are told the same", async () => {
  const { id, orderId } = await shop.payByCard("manual");
  await shop.gateway.injectFault({ kind: "latency", ms: 300, calls: 1 });
  const idempotencyKey = newId();
  const send = () => shop.client.capturePayment(id, { amount: usd(2000) }, { idempotencyKey });
  const [first, ...others] = await Promise.all([send(), send(), send()]);
  expect(first).toMatchObject({ status: "partially_captured", captured: usd(2000) });
  for (const other of others) expect(other).toEqual(first);
  expect(await send()).toEqual(first);
  expect(await shop.client.getOrder(orderId)).toMatchObject({ paidTotal: usd(2000) });
});

test("a gateway's no is told to whoever asked, and again to whoever repeats it", async () => {
  const payment = await shop.payByCard("manual");
  // Somebody has released it in the gateway's dashboard, and nobody has heard of it yet.
  await shop.gateway.pauseWebhooks();
  await shop.gateway.void(payment.providerReference ?? "");
  const idempotencyKey = newId();
  const send = () => refusalOf(shop.client.capturePayment(payment.id, {}, { idempotencyKey }));
  const refusal = await send();
  expect(refusal).toMatchObject({ status: 409, code: "payment_refused" });
  expect((await send()).problem).toEqual(refusal.problem);
  expect(await shop.client.getPayment(payment.id)).toMatchObject({ status: "voided" });
  await shop.gateway.resumeWebhooks();
});

test("a capture that is final releases the rest", async () => {
  const { id } = await shop.payByCard("manual");
  const captured = await shop.client.capturePayment(id, { amount: usd(3000), isFinal: true });
  expect(captured).toMatchObject({ status: "captured", captured: usd(3000), released: usd(5000) });
});

test("what is authorised is released, and the order says so", async () => {
  const { id, orderId } = await shop.payByCard("manual");
  const voided = await shop.client.voidPayment(id, { reason: "Paid in cash" });
  expect(voided).toMatchObject({ status: "voided", released: usd(8000), capturable: usd(0) });
  expect(await shop.client.getOrder(orderId)).toMatchObject({ paymentStatus: "voided", authorizedTotal: usd(0) }); // prettier-ignore
});

test("a customer whose card is declined pays with another one, on the same link", async () => {
  const payment = await shop.ask("automatic");
  await shop.pay(payment, "tok_insufficient_funds");
  const failed = await shop.reaches(payment, "failed");
  expect(failed.failure).toContain("not enough money");
  expect(failed.link).not.toBeNull();
  expect(await shop.client.getOrder(payment.orderId)).toMatchObject({ paymentStatus: "failed" });
  await shop.pay(payment);
  expect(await shop.reaches(payment, "captured")).toMatchObject({ failure: null, link: null });
  expect(await shop.client.getOrder(payment.orderId)).toMatchObject({ paymentStatus: "paid" });
});

test("a payment that nobody has made is withdrawn, and its link works no more", async () => {
  const payment = await shop.ask("automatic");
  expect(payment).toMatchObject({ status: "open", amount: usd(8000) });
  expect(await shop.client.voidPayment(payment.id, {})).toMatchObject({ status: "cancelled", link: null }); // prettier-ignore
  expect(await shop.client.getOrder(payment.orderId)).toMatchObject({ paymentStatus: "unpaid" });
});

test("cancelling an order releases what is authorised and withdraws what is asked for", async () => {
  const order = await shop.place();
  const half = await shop.client.requestPayment(order.id, { method: "card", capture: "manual", amount: usd(4000) }); // prettier-ignore
  await shop.pay(half);
  await shop.reaches(half, "authorized");
  const open = await shop.ask("automatic", order);
  expect(open.amount).toEqual(usd(4000));
  await shop.move(await shop.client.getOrder(order.id), "cancelled");
  expect(await shop.client.getPayment(open.id)).toMatchObject({ status: "cancelled" });
  await shop.reaches(half, "voided");
  await expectConservation(shop);
});

test("money for an order that was cancelled meanwhile is flagged, and nobody sends it back unasked", async () => {
  const order = await shop.place();
  const payment = await shop.ask("automatic", order);
  await shop.gateway.pauseWebhooks();
  await shop.pay(payment);
  await shop.move(await shop.client.getOrder(order.id), "cancelled");
  await shop.gateway.resumeWebhooks();
  const captured = await shop.reaches(payment, "captured");
  expect(captured).toMatchObject({ attention: "order_cancelled", refunded: usd(0) });
  expect((await shop.client.listAllPayments({ needsAttention: true })).items).toContainEqual(captured); // prettier-ignore
  const [refund] = (await shop.client.listRefunds(order.id)).items;
  expect(refund).toMatchObject({ status: "pending", amount: usd(8000) });
  await shop.client.settleRefund(refund?.id ?? "ref_", { method: "card" });
  await shop.reaches(payment, "refunded");
  expect(await shop.client.acknowledgePayment(payment.id)).toMatchObject({ attention: null });
  await expectConservation(shop);
});

test("a transfer and cash on delivery are expected, and recorded as they arrive", async () => {
  const order = await shop.place();
  const transfer = await shop.client.requestPayment(order.id, { method: "bank_transfer", amount: usd(5000) }); // prettier-ignore
  expect(transfer).toMatchObject({ status: "open", provider: "manual", link: null, capturable: usd(5000) }); // prettier-ignore
  const part = await shop.client.capturePayment(transfer.id, {
    amount: usd(2000),
    reference: "TR-1",
  });
  expect(part).toMatchObject({ status: "partially_captured", captured: usd(2000), reference: "TR-1" }); // prettier-ignore
  await shop.client.capturePayment(transfer.id, {});
  const delivery = await shop.client.requestPayment(order.id, { method: "cash_on_delivery" });
  expect(delivery.amount).toEqual(usd(3000));
  await shop.client.capturePayment(delivery.id, {});
  expect(await shop.client.getOrder(order.id)).toMatchObject({ paymentStatus: "paid", paidTotal: usd(8000) }); // prettier-ignore
  await expectConservation(shop);
});

test("a refund in the gateway's own dashboard settles what waits to be paid back first", async () => {
  const payment = await shop.payByCard("automatic");
  const { orderId, providerReference } = payment;
  await shop.client.createRefund(orderId, { amount: usd(1000), reason: "Late" });
  await shop.gateway.refund(providerReference ?? "", 2500);
  await expect.poll(async () => (await shop.client.getPayment(payment.id)).refunded).toEqual(usd(2500)); // prettier-ignore
  const refunds = (await shop.client.listRefunds(orderId)).items;
  expect(refunds.map(({ amount, status, reasonType }) => [amount.amount, status, reasonType])).toEqual([
    [1000, "settled", "goodwill"],
    [1500, "settled", "external"],
  ]); // prettier-ignore
  expect(await shop.client.getPayment(payment.id)).toMatchObject({ attention: "refunded_elsewhere" }); // prettier-ignore
  expect(await shop.client.getOrder(orderId)).toMatchObject({ refundedTotal: usd(2500), amountDue: usd(1500) }); // prettier-ignore
  await expectConservation(shop);
});

test("a dispute is shown with its deadline, and a lost one is money that went back", async () => {
  const payment = await shop.payByCard("automatic");
  await shop.gateway.openDispute(payment.providerReference ?? "", 8000);
  await expect.poll(async () => (await shop.client.getPayment(payment.id)).disputed).toEqual(usd(8000)); // prettier-ignore
  const [dispute] = (await shop.client.listDisputes({ status: "needs_response" })).items;
  expect(dispute).toMatchObject({ paymentId: payment.id, amount: usd(8000) });
  expect(await shop.client.getPayment(payment.id)).toMatchObject({ attention: "disputed", refundable: usd(0) }); // prettier-ignore
  await shop.gateway.decideDispute(dispute?.reference ?? "", "lost");
  await shop.reaches(payment, "refunded");
  const [refund] = (await shop.client.listRefunds(payment.orderId)).items;
  expect(refund).toMatchObject({ method: "chargeback", reasonType: "chargeback", status: "settled" }); // prettier-ignore
  expect(await shop.client.getOrder(payment.orderId)).toMatchObject({ paymentStatus: "refunded", amountDue: usd(8000) }); // prettier-ignore
  await expectConservation(shop);
});

test("a refund that the bank gives back waits to be paid back again", async () => {
  const payment = await shop.payByCard("automatic");
  const { id: refundId } = await shop.client.createRefund(payment.orderId, { amount: usd(500), reason: "Late" }); // prettier-ignore
  const paid = await shop.client.settleRefund(refundId, { method: "card" });
  await shop.reaches(payment, "partially_refunded");
  await shop.gateway.failRefund(paid.reference ?? "");
  const again = await shop.reaches(payment, "captured");
  expect(again).toMatchObject({ attention: "refund_failed", refunded: usd(0) });
  const [refund] = (await shop.client.listRefunds(payment.orderId)).items;
  expect(refund).toMatchObject({ status: "pending", method: null, paymentId: null });
  expect(refund?.failure).toContain("bank");
  expect(await shop.client.getOrder(payment.orderId)).toMatchObject({ refundedTotal: usd(0), refundPendingTotal: usd(500) }); // prettier-ignore
  await shop.client.settleRefund(refundId, { method: "card" });
  await shop.reaches(payment, "partially_refunded");
  await expectConservation(shop);
});
