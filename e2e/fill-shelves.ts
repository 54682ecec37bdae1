import type { Customer, Order, TenantFacade } from "@waybill/client";

const products = [
  { sku: "CHAI-1", title: "Chai", amount: 1_800, stock: 5_000 },
  { sku: "TOFU-9", title: "Tofu", amount: 2_325, stock: 40 },
  { sku: "IKURA-10", title: "Ikura", amount: 3_100, stock: 3 },
];

/** Three products with stock, two customers and a way to ship: what a desk needs to begin. */
export async function fillShelves(
  client: TenantFacade,
): Promise<{ alfreds: Customer; bonApp: Customer }> {
  for (const { sku, title, amount, stock } of products) {
    await client.createProduct({ sku, title, price: { amount, currency: "USD" } });
    await client.adjustStock({ sku, quantity: stock, reason: "opening" });
  }
  await client.createShippingMethod({ name: "Standard", price: { amount: 490, currency: "USD" } });
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

/** Orders of one unit of tea each. */
export async function placeOrders(
  client: TenantFacade,
  customer: Customer,
  count: number,
): Promise<Order[]> {
  const place = () =>
    client.placeOrder({ customerId: customer.id, lines: [{ sku: "CHAI-1", quantity: 1 }] });
  const orders: Order[] = [];
  for (let placed = 0; placed < count; placed += 10) {
    const batch = Array.from({ length: Math.min(10, count - placed) }, place);
    orders.push(...(await Promise.all(batch)));
  }
  return orders;
}
