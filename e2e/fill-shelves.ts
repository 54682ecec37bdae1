import { fillBalances } from "./fill-balances.ts";
import { fillLives } from "./fill-lives.ts";
import { fillPayments } from "./fill-payments.ts";
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
export async function fillEveryScreen(desk: Desk): Promise<void> {
  const { client, tailspin } = desk;
  for (const [tenant, currency] of [
    [client, "USD"],
    [tailspin, "EUR"],
  ] as const) {
    const { alfreds, bonApp } = await fillShelves(tenant, currency);
    await fillLives(tenant, bonApp);
    await fillBalances(tenant, alfreds, currency);
    if (tenant === client) await fillPayments(desk, alfreds);
    await placeOrders(tenant, bonApp, 20);
    for (const { id, version } of await placeOrders(tenant, alfreds, 3)) {
      const tags = { tags: ["wholesale"], note: "Call before delivery." };
      const tagged = await tenant.updateOrder(id, tags, { ifMatch: version });
      await tenant.changeOrderStatus(id, { status: "confirmed" }, { ifMatch: tagged.version });
    }
  }
  await furnishSettings(client);
}

/** A second location with some of what the first has, goods on their way, and what settings list. */
async function furnishSettings(client: TenantFacade): Promise<void> {
  const address = { line1: "Hafenstr. 4", city: "Hamburg", postalCode: "20457", country: "DE" };
  const shop = await client.createLocation({ code: "SHOP", name: "Canal shop", address });
  const toShop = { toLocationId: shop.id };
  await client.adjustStock({ sku: "TOFU-9", quantity: 6, reason: "opening", locationId: shop.id });
  await client.adjustStock({ sku: "TOFU-9", quantity: -2, reason: "damaged", note: "Torn bags" });
  const { items } = await client.listProducts({ sku: ["TOFU-9", "IKURA-10"] });
  for (const { id, version } of items)
    await client.updateProduct(id, { lowStockLevel: 10 }, { ifMatch: version });
  await client.createTransfer({
    ...{ fromLocationId: null, ...toShop, reference: "PO 4711", note: "By the back door." },
    lines: [
      { sku: "TOFU-9", quantity: 24 },
      { sku: "IKURA-10", quantity: 12 },
    ],
  });
  const [main] = (await client.listLocations()).items;
  if (main === undefined) throw new Error("A tenant has a location from the start.");
  const lines = [{ sku: "TOFU-9", quantity: 4 }];
  await client.createTransfer({ fromLocationId: main.id, ...toShop, lines });
  await client.createTaxRate({
    name: "VAT",
    country: "DE",
    rate: 190_000,
    appliesToShipping: true,
  });
  await client.createTaxRate({ name: "VAT", country: "DE", rate: 70_000, category: "reduced" });
  const regional = { name: "Sales tax", country: "US", region: "California", rate: 72_500 };
  await client.createTaxRate(regional);
  for (const [label, color] of [
    ["Waiting for the engraver", "purple"],
    ["Address is being checked", "orange"],
  ] as const)
    await client.createSubStatus({ status: "processing", label, color });
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
