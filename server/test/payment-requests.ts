import type { NewPaymentRequest } from "@waybill/contract";
import { currentTime } from "../src/platform/clock.ts";
import { newId } from "../src/platform/ids.ts";
import type { Furniture } from "./furnish.ts";
import { differ } from "./furnish-payments.ts";
import type { Shop } from "./open-shop.ts";
import { sandboxVoice } from "./payment-webhooks.ts";

/** A payment that was asked for, of an order of its own. */
async function ask(shop: Shop, furniture: Furniture, method: NewPaymentRequest["method"]) {
  const order = await shop.client.placeOrder({
    customerId: furniture.customerId,
    lines: [{ sku: "TWIN-1", quantity: 1 }],
  });
  const payment = await shop.client.requestPayment(order.id, { method });
  return { orderId: order.id, paymentId: payment.id };
}

/** One request of each operation of payments that succeeds in a furnished shop. */
export const paymentRequests = {
  listAllPayments: () => ({}),
  getPayment: (_: Shop, { paymentId }: Furniture) => ({ path: { paymentId } }),
  listPaymentEntries: (_: Shop, { orderId }: Furniture) => ({ path: { orderId } }),
  listDisputes: () => ({}),
  listPaymentComparisons: () => ({}),
  listPaymentDifferences: () => ({}),
  comparePayments: () => {
    const from = new Date(currentTime().getTime() - Math.floor(Math.random() * 1e9));
    return { body: { from: from.toISOString(), until: currentTime().toISOString() } };
  },
  resolvePaymentDifference: async (shop: Shop) => {
    const { paymentDifferenceId } = await differ(shop);
    return { path: { paymentDifferenceId }, body: { resolution: "Paid at the counter" } };
  },
  requestPayment: async (shop: Shop, furniture: Furniture) => {
    const order = await shop.client.placeOrder({
      customerId: furniture.customerId,
      lines: [{ sku: "TWIN-1", quantity: 1 }],
    });
    return { path: { orderId: order.id }, body: { method: "card", capture: "manual" } };
  },
  openPaymentPage: async (shop: Shop, furniture: Furniture) => {
    const { paymentId } = await ask(shop, furniture, "card");
    return { path: { paymentId } };
  },
  capturePayment: async (shop: Shop, furniture: Furniture) => {
    const { paymentId } = await ask(shop, furniture, "bank_transfer");
    return { path: { paymentId }, body: { reference: "TR-1" } };
  },
  voidPayment: async (shop: Shop, furniture: Furniture) => {
    const { paymentId } = await ask(shop, furniture, "card");
    return { path: { paymentId }, body: { reason: "Paid in cash" } };
  },
  acknowledgePayment: (_: Shop, { paymentId }: Furniture) => ({ path: { paymentId } }),
  listPaymentAccounts: () => ({}),
  updatePaymentAccount: async ({ client }: Shop) => {
    const secretKey = () => `sk_test_${newId().replaceAll("-", "")}`;
    const stripe = (await client.listPaymentAccounts()).items.find(({ provider }) => provider === "stripe"); // prettier-ignore
    // The first change of an account writes its row, and every other one changes it: whoever counts rows wants the latter.
    const ifMatch = stripe?.version ?? 1;
    const { version } = await client.updatePaymentAccount("stripe", { secretKey: secretKey() }, { ifMatch }); // prettier-ignore
    const body = { secretKey: secretKey() };
    return { path: { provider: "stripe" }, body, ifMatch: `"${version}"` };
  },
  listPaymentWebhooks: () => ({}),
  replayPaymentWebhook: async (shop: Shop) => {
    await (await sandboxVoice(shop)).tell(`Nothing that can be read, ${newId()}`);
    const { items } = await shop.client.listPaymentWebhooks({ state: "dead", limit: 1 });
    return { path: { paymentWebhookId: items[0]?.id ?? "" } };
  },
};
