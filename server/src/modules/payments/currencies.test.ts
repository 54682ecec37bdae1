import { sandboxControl } from "@waybill/payment-sandbox/control";
import { expect, test } from "vitest";
import { openDesk, openShop } from "../../../test/open-shop.ts";

test.each([
  ["JPY", 1500, "¥1,500"],
  ["KWD", 1234567, "1,234.567"],
  ["HUF", 150050, "1,500.50"],
])("%s is asked for, paid and given back in its own digits", async (currency, amount, told) => {
  const shop = await openShop({ currency });
  const { client } = shop;
  const { sandbox } = await openDesk();
  const gateway = sandboxControl({ ...sandbox, account: shop.tenantUuid });
  const price = { amount, currency };
  await client.createProduct({ sku: "A", title: "A", price });
  await client.adjustStock({ sku: "A", quantity: 1, reason: "opening" });
  const order = await client.placeOrder({ customer: { name: "Maria" }, lines: [{ sku: "A", quantity: 1 }] }); // prettier-ignore
  const asked = await client.requestPayment(order.id, { method: "card", capture: "manual" });
  expect(asked.amount).toEqual(price);
  const page = await fetch(`${shop.baseUrl}${new URL(asked.link?.url ?? "").pathname}`);
  expect((await page.text()).replaceAll(" ", " ")).toContain(told);
  const { url } = await client.openPaymentPage(asked.id);
  await gateway.pay(url.split("/").at(-1) ?? "", "tok_visa");
  await expect.poll(async () => (await client.getPayment(asked.id)).status).toBe("authorized");
  await client.capturePayment(asked.id, {});
  const refund = await client.createRefund(order.id, { amount: price, reason: "Late" });
  await client.settleRefund(refund.id, { method: "card" });
  await expect.poll(async () => (await client.getPayment(asked.id)).status).toBe("refunded");
  expect(await client.getOrder(order.id)).toMatchObject({ refundedTotal: price });
});
