import type { NewPaymentRequest } from "@waybill/contract";
import { insertComparison } from "../src/modules/payments/comparisons/comparison-store.ts";
import { insertDifference } from "../src/modules/payments/comparisons/difference-store.ts";
import { currentTime } from "../src/platform/clock.ts";
import { encodeId, newId } from "../src/platform/ids.ts";
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

/** A difference as a comparison would have found it. */
async function differ({ database, tenantUuid }: Shop): Promise<string> {
  const [id, comparisonId, now] = [newId(), newId(), currentTime()];
  await database.tenant(tenantUuid, async (tx) => {
    insertComparison(tx, {
      ...{ id: comparisonId, provider: "sandbox", period_from: now, period_until: now },
      ...{ compared: 1, differences: 1, error: null, started_at: now, finished_at: now },
    });
    insertDifference(tx, {
      ...{ id, comparison_id: comparisonId, provider: "sandbox", payment_id: null },
      ...{ provider_reference: `pay_${id}`, field: "missing_here", ours: null, theirs: 100 },
      ...{ currency: "USD", found_at: now, resolved_at: null, resolution: null },
    });
  });
  return encodeId("pdi", id);
}

/** One request of each operation of payments that succeeds in a furnished shop. */
export const paymentRequests = {
  listAllPayments: () => ({}),
  getPayment: (_: Shop, { paymentId }: Furniture) => ({ path: { paymentId } }),
  listPaymentEntries: (_: Shop, { orderId }: Furniture) => ({ path: { orderId } }),
  listDisputes: () => ({}),
  listPaymentComparisons: () => ({}),
  listPaymentDifferences: () => ({}),
  comparePayments: () => ({
    body: { from: "2026-01-01T00:00:00Z", until: "2026-01-02T00:00:00Z" },
  }),
  resolvePaymentDifference: async (shop: Shop) => {
    const paymentDifferenceId = await differ(shop);
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
