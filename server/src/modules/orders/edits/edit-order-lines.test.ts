import type { NewOrder, Order, OrderEdit } from "@waybill/contract";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { clientOf } from "../../../../test/open-shop.ts";
import {
  openStockedShop,
  refusalOf,
  usd,
  type StockedShop,
} from "../../../../test/stocked-shop.ts";

let shop: StockedShop;

beforeEach(async () => {
  shop = await openStockedShop();
});

afterEach(() => expectConservation(shop));

const draft = (order?: Partial<NewOrder>) => shop.place({ draft: true, ...order });

function edit(order: Order, edits: OrderEdit[], reason?: string): Promise<Order> {
  const body = { edits, ...(reason !== undefined && { reason }) };
  return shop.client.editOrderLines(order.id, body, { ifMatch: `"${order.version}"` });
}

function lineOf({ lines }: Order, sku: string): Order["lines"][number] {
  const line = lines.find((one) => one.sku === sku);
  if (!line) throw new Error(`there is no ${sku}`);
  return line;
}

const unitsOf = ({ lines }: Order) =>
  Object.fromEntries(lines.map(({ sku, quantity }) => [sku, quantity]));

describe("a draft", () => {
  test("takes more, fewer, other and no units, one edit after the other", async () => {
    await shop.client.createProduct({ sku: "CUP", title: "Cup", price: usd(700) });
    const order = await draft();
    const edited = await edit(order, [
      { type: "change", lineId: lineOf(order, "TEA").id, quantity: 5 },
      { type: "substitute", lineId: lineOf(order, "COFFEE").id, sku: "CUP" },
      { type: "add", sku: "COFFEE", quantity: 1 },
    ]);
    expect(unitsOf(edited)).toEqual({ TEA: 5, CUP: 2, COFFEE: 1 });
    expect(edited).toMatchObject({ version: 2, total: usd(5 * 1000 + 2 * 700 + 2500) });
    const last = await edit(edited, [{ type: "remove", lineId: lineOf(edited, "CUP").id }]);
    expect(unitsOf(last)).toEqual({ TEA: 5, COFFEE: 1 });
    expect(await shop.client.getOrder(order.id)).toEqual(last);
    expect(await shop.available("TEA")).toBe(100);
  });

  test("tells in its history what was edited, and why", async () => {
    const order = await draft();
    await edit(order, [{ type: "add", sku: "TEA2", quantity: 1 }]).catch(() => {});
    const lineId = lineOf(order, "TEA").id;
    await edit(order, [{ type: "change", lineId, unitPrice: usd(900) }], "A regular");
    const [entry] = (await shop.client.listOrderHistory(order.id)).items;
    expect(entry).toMatchObject({ type: "edited", version: 2, reason: "A regular" });
    expect(entry?.changes).toContainEqual({ field: "lines/TEA/unitPrice", from: "1000", to: "900" }); // prettier-ignore
  });

  test("gets discounts, fees and another way to send it", async () => {
    const method = await shop.client.createShippingMethod({ name: "Air", price: usd(490) });
    const order = await draft();
    const edited = await edit(
      order,
      [
        { type: "change", lineId: lineOf(order, "TEA").id, discounts: [{ percentage: 100_000 }] },
        { type: "setDiscounts", discounts: [{ label: "Sorry", amount: usd(500) }] },
        { type: "setShipping", shippingMethodId: method.id },
        { type: "fee", label: "Gift wrap", amount: usd(200) },
      ],
      "Late last time",
    );
    expect(edited).toMatchObject({
      subtotal: usd(8000),
      discountTotal: usd(800),
      shippingTotal: usd(490),
      total: usd(8000 - 300 - 500 + 490 + 200),
      shippingMethodId: method.id,
    });
    const without = await edit(
      edited,
      [
        { type: "setDiscounts", discounts: [] },
        { type: "setShipping", shippingMethodId: null },
        { type: "fee", label: "Gift wrap", amount: usd(0) },
      ],
      "It was not",
    );
    expect(without).toMatchObject({ total: usd(7700), shippingMethodId: null, charges: [] });
  });

  test("keeps discounts that edits do not name, and computes them anew", async () => {
    const discounts = [{ percentage: 100_000 }];
    const order = await draft({ lines: [{ sku: "TEA", quantity: 10, discounts }] });
    expect(order.total).toEqual(usd(9000));
    const lineId = lineOf(order, "TEA").id;
    const edited = await edit(order, [{ type: "change", lineId, quantity: 5 }]);
    expect(edited).toMatchObject({ discountTotal: usd(500), total: usd(4500) });
  });

  test("is taxed anew, where it goes to then", async () => {
    await shop.client.createTaxRate({ name: "VAT", country: "DE", rate: 190_000 });
    await shop.client.createTaxRate({ name: "TVA", country: "FR", rate: 200_000 });
    const order = await draft({ lines: [{ sku: "TEA", quantity: 1 }] });
    expect(order.total).toEqual(usd(1190));
    const lineId = lineOf(order, "TEA").id;
    const edited = await edit(order, [{ type: "change", lineId, quantity: 2 }]);
    expect(edited.total).toEqual(usd(2380));
    const shippingAddress = { line1: "Rue 1", city: "Paris", country: "FR" };
    const moved = await shop.client.updateOrder(order.id, { shippingAddress }, { ifMatch: '"2"' });
    expect(moved).toMatchObject({ taxTotal: usd(400), total: usd(2400) });
  });
});

describe("an edit is refused as a whole", () => {
  const refused: [string, (order: Order) => OrderEdit[], object][] = [
    ["a product that is not there", () => [{ type: "add", sku: "NONE", quantity: 1 }], { status: 400, code: "invalid_request", errors: [{ pointer: "/edits/0/sku", code: "unknown_sku" }] }], // prettier-ignore
    ["a product that is on it already", () => [{ type: "add", sku: "TEA", quantity: 1 }], { status: 400, errors: [{ pointer: "/edits/0/sku", code: "duplicate_sku" }] }], // prettier-ignore
    ["a line of nobody", () => [{ type: "remove", lineId: "lin_00000000000000000000000000" }], { status: 400, errors: [{ pointer: "/edits/0/lineId", code: "unknown_line" }] }], // prettier-ignore
    ["no unit left", ({ lines }) => lines.map(({ id }) => ({ type: "remove", lineId: id })), { status: 409, code: "conflict" }], // prettier-ignore
    ["a price in another currency", () => [{ type: "fee", label: "Duty", amount: { amount: 1, currency: "EUR" } }], { status: 422, code: "currency_mismatch" }], // prettier-ignore
    ["a discount above the line", ({ lines }) => [{ type: "change", lineId: lines[0]?.id ?? "lin_", discounts: [{ amount: usd(3001) }] }], { status: 400, errors: [{ pointer: "/edits/0/discounts/0/amount", code: "maximum" }] }], // prettier-ignore
    ["a discount with two bases", ({ lines }) => [{ type: "change", lineId: lines[0]?.id ?? "lin_", discounts: [{ amount: usd(1), percentage: 1 }] }], { status: 400, errors: [{ pointer: "/edits/0/discounts/0" }] }], // prettier-ignore
    ["a shipping method that is not there", () => [{ type: "setShipping", shippingMethodId: "shm_00000000000000000000000000" }], { status: 400, errors: [{ pointer: "/edits/0/shippingMethodId" }] }], // prettier-ignore
    ["no units", ({ lines }) => [{ type: "change", lineId: lines[0]?.id ?? "lin_", quantity: 0 }], { status: 400, errors: [{ pointer: "/edits/0/quantity", code: "minimum" }] }], // prettier-ignore
    ["fewer than no units", ({ lines }) => [{ type: "change", lineId: lines[0]?.id ?? "lin_", quantity: -1 }], { status: 400, errors: [{ pointer: "/edits/0/quantity", code: "minimum" }] }], // prettier-ignore
    ["a billion units", ({ lines }) => [{ type: "change", lineId: lines[0]?.id ?? "lin_", quantity: 1e9 }], { status: 400, errors: [{ pointer: "/edits/0/quantity", code: "maximum" }] }], // prettier-ignore
    ["more money than there is", ({ lines }) => [{ type: "change", lineId: lines[0]?.id ?? "lin_", quantity: 1e6, unitPrice: usd(1e12) }], { status: 400, errors: [{ pointer: "/edits/0", code: "maximum" }] }], // prettier-ignore
    ["a kind that there is not", () => [{ type: "double", sku: "TEA" } as unknown as OrderEdit], { status: 400, errors: [{ pointer: "/edits/0/type", code: "discriminator" }] }], // prettier-ignore
    ["a change of nothing", ({ lines }) => [{ type: "change", lineId: lines[0]?.id ?? "lin_" }], { status: 400, errors: [{ pointer: "/edits/0", code: "minProperties" }] }], // prettier-ignore
    ["a field of another kind", ({ lines }) => [{ type: "remove", lineId: lines[0]?.id ?? "lin_", quantity: 1 } as OrderEdit], { status: 400, errors: [{ pointer: "/edits/0/quantity", code: "unknown_field" }] }], // prettier-ignore
  ];

  test.each(refused)("%s", async (_, edits, problem) => {
    const order = await draft();
    const valid: OrderEdit = { type: "fee", label: "Wrap", amount: usd(1) };
    const refusal = await refusalOf(edit(order, edits(order), "A test"));
    expect(refusal).toMatchObject(problem);
    expect(await shop.client.getOrder(order.id)).toEqual(order);
    const [first, ...rest] = edits(order);
    if (!first) throw new Error("there is an edit");
    await refusalOf(edit(order, [valid, first, ...rest], "A test"));
    expect(await shop.client.getOrder(order.id)).toEqual(order);
  });

  test("an archived product; what the draft has of it may stay, and not become more", async () => {
    const order = await draft();
    const [tea] = (await shop.client.listProducts({ sku: ["TEA"] })).items;
    await shop.client.archiveProduct(tea?.id ?? "prd_");
    const lineId = lineOf(order, "TEA").id;
    const refusal = await refusalOf(edit(order, [{ type: "change", lineId, quantity: 4 }]));
    expect(refusal).toMatchObject({ status: 409, code: "product_archived" });
    const edited = await edit(order, [{ type: "change", lineId, quantity: 2 }]);
    expect(unitsOf(edited)).toEqual({ TEA: 2, COFFEE: 2 });
  });

  test("more than 200 lines", async () => {
    const lines = Array.from({ length: 199 }, (_, index) => ({ sku: `P${index}`, quantity: 1 }));
    for (const { sku } of lines) {
      await shop.client.createProduct({ sku, title: sku, price: usd(1) });
    }
    const order = await draft({ lines });
    const add = (sku: string): OrderEdit => ({ type: "add", sku, quantity: 1 });
    const refusal = await refusalOf(edit(order, [add("TEA"), add("COFFEE")]));
    expect(refusal).toMatchObject({
      status: 400,
      errors: [{ pointer: "/edits", code: "maxItems" }],
    });
    expect((await edit(order, [add("TEA")])).lines).toHaveLength(200);
  }, 60_000);

  test("a line of another order", async () => {
    const [order, other] = [await draft(), await draft()];
    const lineId = lineOf(other, "TEA").id;
    const refusal = await refusalOf(edit(order, [{ type: "remove", lineId }]));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/edits/0/lineId" }] });
  });

  test("a price without a reason, or by who may not set prices", async () => {
    const order = await draft();
    const { secret } = await shop.client.createApiKey({ name: "Web", permissions: ["orders:write"] }); // prettier-ignore
    const agent = clientOf(shop.baseUrl, shop.tenantId, secret);
    const lineId = lineOf(order, "TEA").id;
    const priced: [OrderEdit, string][] = [
      [{ type: "change", lineId, unitPrice: usd(1) }, "/edits/0/unitPrice"],
      [{ type: "change", lineId, discounts: [] }, "/edits/0/discounts"],
      [{ type: "add", sku: "CUP", quantity: 1, unitPrice: usd(1) }, "/edits/0/unitPrice"],
      [{ type: "substitute", lineId, sku: "CUP", unitPrice: usd(1) }, "/edits/0/unitPrice"],
      [{ type: "setShipping", price: usd(1) }, "/edits/0/price"],
      [{ type: "setDiscounts", discounts: [] }, "/edits/0/discounts"],
      [{ type: "fee", label: "Duty", amount: usd(1) }, "/edits/0"],
    ];
    for (const [one, pointer] of priced) {
      const body = { edits: [one], reason: "A test" };
      const refusal = await refusalOf(agent.editOrderLines(order.id, body, { ifMatch: '"1"' }));
      expect(refusal).toMatchObject({ status: 403, code: "forbidden", errors: [{ pointer }] });
      const unreasoned = await refusalOf(edit(order, [one]));
      expect(unreasoned).toMatchObject({ status: 400, errors: [{ pointer: "/reason" }] });
    }
    const plain = { edits: [{ type: "change", lineId, quantity: 1 } as const] };
    expect((await agent.editOrderLines(order.id, plain, { ifMatch: '"1"' })).version).toBe(2);
  });

  test("a version that is not the present one", async () => {
    const order = await draft();
    await edit(order, [{ type: "remove", lineId: lineOf(order, "TEA").id }]);
    const stale = await refusalOf(edit(order, [{ type: "remove", lineId: lineOf(order, "COFFEE").id }])); // prettier-ignore
    expect(stale).toMatchObject({ status: 412, problem: { current: { version: 2 } } });
  });

  test("of an order that has been placed, or is finished", async () => {
    const order = await shop.place();
    const add: OrderEdit = { type: "setShipping", shippingMethodId: null };
    const placed = await refusalOf(edit(order, [add]));
    expect(placed).toMatchObject({ status: 409, code: "conflict" });
    expect(placed.problem.detail).toContain("change set");
    const cancelled = await shop.move(order, "cancelled");
    expect((await refusalOf(edit(cancelled, [add]))).problem.detail).toContain("cancelled");
  });
});
