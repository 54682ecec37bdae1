import type { Payment } from "@waybill/contract";
import { sandboxControl, type SandboxControl } from "@waybill/payment-sandbox/control";
import { beforeAll, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openDesk } from "../../../test/open-shop.ts";
import { openStockedShop, refusalOf, usd, type StockedShop } from "../../../test/stocked-shop.ts";

let shop: StockedShop;
let customer: SandboxControl;
beforeAll(async () => {
  const { sandbox } = await openDesk();
  shop = await openStockedShop();
  customer = sandboxControl({ ...sandbox, account: shop.tenantUuid });
});

/** A payment by card for an order of 80.00, which the customer makes with a card of the sandbox. */
async function payByCard(token: string, capture: Payment["capture"]): Promise<Payment> {
  const order = await shop.place();
  const { id } = await shop.client.requestPayment(order.id, { method: "card", capture });
  const { url } = await shop.client.openPaymentPage(id);
  await customer.pay(url.split("/").at(-1) ?? "", token);
  return shop.client.getPayment(id);
}

const settled = (id: Payment["id"], status: Payment["status"]) =>
  expect.poll(async () => (await shop.client.getPayment(id)).status).toBe(status);

test("a card is authorised, captured in two parts, and the rest of it goes back", async () => {
  const { id, orderId } = await payByCard("tok_visa", "manual");
  await settled(id, "authorized");
  expect(await shop.client.getOrder(orderId)).toMatchObject({ paymentStatus: "authorized", authorizedTotal: usd(8000), paidTotal: usd(0), status: "confirmed" }); // prettier-ignore
  const part = await shop.client.capturePayment(id, { amount: usd(3000) });
  expect(part).toMatchObject({ status: "partially_captured", captured: usd(3000), capturable: usd(5000) }); // prettier-ignore
  const rest = await shop.client.capturePayment(id, {});
  expect(rest).toMatchObject({ status: "captured", captured: usd(8000), released: usd(0) });
  const refund = await shop.client.createRefund(orderId, { amount: usd(1000), reason: "Late" });
  const back = await shop.client.settleRefund(refund.id, { method: "card" });
  expect(back).toMatchObject({ method: "card", paymentId: id });
  await settled(id, "partially_refunded");
  const { items } = await shop.client.listPaymentEntries(orderId);
  expect(items.map(({ type, amount }) => [type, amount.amount])).toEqual([
    ["authorized", 8000],
    ["captured", 3000],
    ["captured", 5000],
    ["refunded", 1000],
  ]);
  await expectConservation(shop);
});

test("what is authorised is released, and its order can be cancelled", async () => {
  const { id, orderId } = await payByCard("tok_visa", "manual");
  await settled(id, "authorized");
  expect(await shop.client.voidPayment(id, {})).toMatchObject({ status: "voided", released: usd(8000) }); // prettier-ignore
  expect(await shop.client.getOrder(orderId)).toMatchObject({ paymentStatus: "voided" });
  const refusal = await refusalOf(shop.client.capturePayment(id, {}));
  expect(refusal).toMatchObject({ status: 409, code: "conflict" });
});
