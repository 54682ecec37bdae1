import type { NewPaymentRequest } from "@waybill/contract";
import type { Furniture } from "./furnish.ts";
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
  updatePaymentAccount: () => ({
    path: { provider: "sandbox" },
    body: { isActive: true },
    ifMatch: '"1"',
  }),
  listPaymentWebhooks: () => ({}),
  replayPaymentWebhook: async (shop: Shop) => {
    await (await sandboxVoice(shop)).tell("Nothing that can be read");
    const { items } = await shop.client.listPaymentWebhooks({ state: "dead", limit: 1 });
    return { path: { paymentWebhookId: items[0]?.id ?? "" } };
  },
};
