import { fillLives } from "./fill-lives.ts";
import type { Desk } from "./open-desk.ts";
import type { Customer, Order, TenantFacade } from "@waybill/client";

const products = [
  { sku: "CHAI-1", title: "Chai", amount: 1_800, stock: 5_000 },
  { sku: "TOFU-9", title: "Tofu", amount: 2_325, stock: 40 },
  { sku: "IKURA-10", title: "Ikura", amount: 3_100, stock: 3 },
];

/** Three products with stock, two customers and a way to ship: what a desk needs to begin. */
export async function fillShelves(
  client: TenantFacade,
  currency = "USD",
): Promise<{ alfreds: Customer; bonApp: Customer }> {
  for (const { sku, title, amount, stock } of products) {
    await client.createProduct({ sku, title, price: { amount, currency } });
    await client.adjustStock({ sku, quantity: stock, reason: "opening" });
  }
  await client.createShippingMethod({ name: "Standard", price: { amount: 490, currency } });
  const alfreds = await client.createCustomer({
    name: "Maria Anders",
    company: "Alfreds Futterkiste",
    email: "maria.anders@example.com",
    address: { line1: "Obere Str. 57", city: "Berlin", postalCode: "12209", country: "DE" },
  });
  const bonApp = await client.createCustomer({
    name: "Laurence Lebihan",
    company: "Bon app'",
    address: { line1: "12, rue des Bouchers", city: "Marseille", country: "FR" },
  });
  return { alfreds, bonApp };
}

/** Both tenants, so that no screen is empty and each dialog has something to be opened for. */
export async function fillEveryScreen({ client, tailspin }: Desk): Promise<void> {
  for (const [tenant, currency] of [
    [client, "USD"],
    [tailspin, "EUR"],
  ] as const) {
    const { alfreds, bonApp } = await fillShelves(tenant, currency);
    await fillLives(tenant, bonApp);
    await placeOrders(tenant, bonApp, 20);
    for (const { id, version } of await placeOrders(tenant, alfreds, 3)) {
      const tags = { tags: ["wholesale"], note: "Call before delivery." };
      const tagged = await tenant.updateOrder(id, tags, { ifMatch: version });
      await tenant.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: tagged.version });
    }
  }
}

/** Orders of tea alone. */
export async function placeOrders(
  client: TenantFacade,
  customer: Customer,
  count: number,
): Promise<Order[]> {
  const place = () =>
    client.placeOrder({ customerId: customer.id, lines: [{ sku: "CHAI-1", quantity: 4 }] });
  const orders: Order[] = [];
  for (let placed = 0; placed < count; placed += 10) {
    const batch = Array.from({ length: Math.min(10, count - placed) }, place);
    orders.push(...(await Promise.all(batch)));
  }
  return orders;
}
