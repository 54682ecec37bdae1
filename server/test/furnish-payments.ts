import { sandboxControl } from "@waybill/payment-sandbox/control";
import { expect, vi } from "vitest";
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
