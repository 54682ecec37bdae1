import { sandboxControl } from "@waybill/payment-sandbox/control";
import { expect, vi } from "vitest";
import { insertComparison } from "../src/modules/payments/comparisons/comparison-store.ts";
import { insertDifference } from "../src/modules/payments/comparisons/difference-store.ts";
import { currentTime } from "../src/platform/clock.ts";
import { encodeId, newId } from "../src/platform/ids.ts";
import { openDesk, type Shop } from "./open-shop.ts";

/** Two payments by card, each contested: with all that gateways have told of them. */
export async function dispute({ client, tenantUuid }: Shop, customerId: `cus_${string}`) {
  const { sandbox } = await openDesk();
  const gateway = sandboxControl({ ...sandbox, account: tenantUuid });
  for (const _ of ["1", "2"]) {
    const order = await client.placeOrder({ customerId, lines: [{ sku: "TWIN-1", quantity: 1 }] });
    const { id } = await client.requestPayment(order.id, { method: "card" });
    const { url } = await client.openPaymentPage(id);
    const paid = await gateway.pay(url.split("/").at(-1) ?? "", "tok_visa");
    await gateway.openDispute(paid.id, order.total.amount);
  }
  const disputes = async () => (await client.listDisputes()).items;
  // Not a poll of `expect`: shops are furnished before the first test begins.
  await vi.waitFor(async () => expect(await disputes()).toHaveLength(2), { timeout: 60_000 });
  const [webhook] = (await client.listPaymentWebhooks()).items;
  if (!webhook) throw new Error("what is contested was told of");
  return { paymentWebhookId: webhook.id };
}

/** A difference as a comparison would have found it. */
export async function differ({ database, tenantUuid }: Shop) {
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
  return { paymentDifferenceId: encodeId("pdi", id), comparisonId: encodeId("pcm", comparisonId) };
}
