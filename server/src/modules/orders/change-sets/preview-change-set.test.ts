import { expect, test } from "vitest";
import { clientOf } from "../../../../test/open-shop.ts";
import { openStockedShop, refusalOf, usd } from "../../../../test/stocked-shop.ts";
import { snapshotOf } from "../../../../test/tenant-snapshot.ts";

test("a preview says what applying does, before and after, and changes nothing", async () => {
  const shop = await openStockedShop();
  const { client } = shop;
  const placed = await shop.place();
  await client.recordPayment(placed.id, { method: "cash", amount: placed.total });
  const order = await client.getOrder(placed.id);
  const [tea, coffee] = order.lines;
  if (!tea || !coffee) throw new Error("an order has a line for each that was asked for");
  await client.createProduct({ sku: "CUP", title: "Cup", price: usd(700), allowBackorder: true });
  await client.adjustStock({ sku: "CUP", quantity: 1, reason: "opening" });
  const changeSet = await client.beginChangeSet(order.id, {
    edits: [
      { type: "change", lineId: tea.id, quantity: 1 },
      { type: "remove", lineId: coffee.id },
      { type: "add", sku: "CUP", quantity: 3 },
    ],
    reason: "They rang",
  });
  const before = await snapshotOf(shop);
  const preview = await client.previewChangeSet(changeSet.id);
  expect(await snapshotOf(shop)).toEqual(before);
  expect(preview).toMatchObject({
    orderVersion: order.version,
    lines: [
      { lineId: tea.id, sku: "TEA", before: { quantity: 3 }, after: { quantity: 1, total: usd(1000) } },
      { lineId: coffee.id, sku: "COFFEE", before: { total: usd(5000) }, after: null },
      { lineId: null, sku: "CUP", before: null, after: { quantity: 3, total: usd(2100) } },
    ],
    before: { total: usd(8000), amountDue: usd(0) },
    after: { total: usd(3100), amountDue: usd(0) },
    difference: usd(-4900),
    toCharge: usd(0),
    toRefund: usd(4900),
    problems: [],
  }); // prettier-ignore
  expect(preview.stock.toSorted((one, other) => (one.sku < other.sku ? -1 : 1))).toEqual([
    { sku: "COFFEE", needed: 0, freed: 2, available: 98, enough: true, backordered: 0 },
    { sku: "CUP", needed: 3, freed: 0, available: 1, enough: true, backordered: 2 },
    { sku: "TEA", needed: 0, freed: 2, available: 97, enough: true, backordered: 0 },
  ]);
  const ifMatch = preview.orderVersion;
  const applied = await client.applyChangeSet(changeSet.id, { ifMatch });
  expect(applied).toMatchObject({
    total: preview.after.total,
    refundPendingTotal: preview.toRefund,
    lines: [{ sku: "TEA", quantity: 1 }, { sku: "CUP", allocated: 1, backordered: 2 }],
  }); // prettier-ignore
  expect((await refusalOf(client.previewChangeSet(changeSet.id))).code).toBe("conflict");
});

test("what is to be charged is what would be due in addition", async () => {
  const { client, place } = await openStockedShop();
  const order = await place();
  const edits = [{ type: "change", lineId: order.lines[0]?.id ?? "lin_", quantity: 5 } as const];
  const { id } = await client.beginChangeSet(order.id, { edits, reason: "More" });
  expect(await client.previewChangeSet(id)).toMatchObject({
    difference: usd(2000),
    toCharge: usd(2000),
    toRefund: usd(0),
    after: { amountDue: usd(10_000) },
  });
});

test("who may not set prices applies those that somebody else wrote down, and writes none", async () => {
  const shop = await openStockedShop();
  const order = await shop.place();
  const { secret } = await shop.client.createApiKey({ name: "Desk", permissions: ["orders:read", "orders:write"] }); // prettier-ignore
  const agent = clientOf(shop.baseUrl, shop.tenantId, secret);
  const priced = { type: "change", lineId: order.lines[0]?.id ?? "lin_" } as const;
  const edits = [{ ...priced, unitPrice: usd(900) }];
  const refusal = await refusalOf(agent.beginChangeSet(order.id, { edits, reason: "A regular" }));
  expect(refusal).toMatchObject({ code: "forbidden", errors: [{ pointer: "/edits/0/unitPrice" }] });
  const { id } = await shop.client.beginChangeSet(order.id, { edits, reason: "A regular" });
  const cheaper = [{ ...priced, unitPrice: usd(1) }];
  const update = agent.updateChangeSet(id, { edits: cheaper }, { ifMatch: '"1"' });
  expect((await refusalOf(update)).code).toBe("forbidden");
  const applied = await agent.applyChangeSet(id, { ifMatch: '"1"' });
  expect(applied.total).toEqual(usd(3 * 900 + 5000));
});
