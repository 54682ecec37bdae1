import type { Address, NewOrder, NewTaxRate, Order } from "@waybill/contract";
import { describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { clientOf, openShop, type Shop } from "../../../test/open-shop.ts";

const eur = (amount: number) => ({ amount, currency: "EUR" });
const berlin: Address = { line1: "Obere Str. 57", city: "Berlin", country: "DE" };

const vat: NewTaxRate = { name: "MwSt", country: "DE", rate: 190_000, appliesToShipping: true };

interface Setting {
  rates?: NewTaxRate[];
  pricesIncludeTax?: boolean;
}

/** A shop in Euro with tea for 11.90 and cups for 5.35, and plenty of both. */
async function openTeaShop({ rates = [], pricesIncludeTax = false }: Setting = {}): Promise<Shop> {
  const shop = await openShop({ currency: "EUR" });
  const { client } = shop;
  for (const [sku, price] of [
    ["TEA", 1_190],
    ["CUP", 535],
  ] as const) {
    // prettier-ignore
    await client.createProduct({ sku, title: sku, price: eur(price) });
    await client.adjustStock({ sku, quantity: 100, reason: "opening" });
  }
  for (const rate of rates) await client.createTaxRate(rate);
  if (pricesIncludeTax) await client.updateTenant({ pricesIncludeTax }, { ifMatch: 1 });
  return shop;
}

const place = ({ client }: Shop, more: Partial<NewOrder> = {}) =>
  client.placeOrder({
    customer: { name: "Maria Anders" },
    lines: [{ sku: "TEA", quantity: 2 }, { sku: "CUP", quantity: 3 }], // prettier-ignore
    shippingAddress: berlin,
    ...more,
  });

const chargesOf = ({ charges }: Order) =>
  charges.map(({ type, label, amount, rate, included }) =>
    [type, label, amount.amount, rate, included].join(" "),
  );

describe("taxes of an order", () => {
  test("are added to prices without tax, one row for each rate, and belong to lines and shipping", async () => {
    const shop = await openTeaShop({ rates: [vat] });
    const order = await place(shop, { shippingPrice: eur(490) });
    // 23.80 + 16.05 + 4.90 = 44.75; 19 % of it is 8.5025.
    expect(chargesOf(order)).toEqual(["shipping Shipping 490  false", "tax MwSt 850 190000 false"]);
    expect(order.lines.map(({ tax }) => tax.amount)).toEqual([452, 305]);
    expect(order).toMatchObject({
      pricesIncludeTax: false,
      taxTotal: eur(850),
      total: eur(5_325),
    });
    expect(await shop.client.getOrder(order.id)).toEqual(order);
    await expectConservation(shop);
  });

  test("inside the prices are told and add nothing", async () => {
    const shop = await openTeaShop({ rates: [vat], pricesIncludeTax: true });
    const order = await place(shop, { shippingPrice: eur(490) });
    // 44.75 x 19/119 = 7.145.
    expect(chargesOf(order)[1]).toBe("tax MwSt 714 190000 true");
    expect(order).toMatchObject({ pricesIncludeTax: true, taxTotal: eur(714), total: eur(4_475) });
    await expectConservation(shop);
  });

  test("follow from the products' tax categories, of which a rate of 0 frees one", async () => {
    const shop = await openTeaShop({
      rates: [
        vat,
        { name: "MwSt", country: "DE", category: "reduced", rate: 70_000 },
        { name: "MwSt", country: "DE", category: "stamps", rate: 0 },
      ],
    });
    const { client } = shop;
    for (const taxCategory of ["reduced", "stamps", "books"]) {
      const product = { sku: taxCategory, title: taxCategory, price: eur(1_000), taxCategory };
      expect(await client.createProduct(product)).toMatchObject({ version: 1, taxCategory });
      await client.adjustStock({ sku: taxCategory, quantity: 10, reason: "opening" });
    }
    const lines = ["TEA", "reduced", "stamps", "books"].map((sku) => ({ sku, quantity: 1 }));
    const order = await place(shop, { lines, shippingPrice: eur(500) });
    expect(chargesOf(order).slice(1)).toEqual([
      "tax MwSt 511 190000 false", // 11.90 + 10.00 + 5.00 at 19 %: books have no rate of their own.
      "tax MwSt 70 70000 false",
      "tax MwSt 0 0 false",
    ]);
    expect(order.lines.map(({ taxCategory, tax }) => `${taxCategory} ${tax.amount}`)).toEqual([
      ...["standard 226", "reduced 70", "stamps 0", "books 190"],
    ]);
    await expectConservation(shop);
  });

  test("follow the category that a product has when it is ordered", async () => {
    const shop = await openTeaShop({
      rates: [vat, { name: "MwSt", country: "DE", category: "reduced", rate: 70_000 }],
    });
    const [tea] = (await shop.client.listProducts({ sku: ["TEA"] })).items;
    if (!tea) throw new Error("the shop sells tea");
    await shop.client.updateProduct(tea.id, { taxCategory: "reduced" }, { ifMatch: 1 });
    const order = await place(shop, { lines: [{ sku: "TEA", quantity: 1 }] });
    expect(order.taxTotal).toEqual(eur(83));
  });

  test("are those of the customer's address when the order names none, and of none when it says so", async () => {
    const shop = await openTeaShop({ rates: [vat] });
    const { id: customerId } = await shop.client.createCustomer({ name: "Ana", address: berlin });
    const lines = [{ sku: "TEA", quantity: 1 }];
    expect((await shop.client.placeOrder({ customerId, lines })).taxTotal).toEqual(eur(226));
    const nowhere = await shop.client.placeOrder({ customerId, lines, shippingAddress: null });
    expect(nowhere.taxTotal).toEqual(eur(0));
    const billed = await shop.client.placeOrder({
      ...{ customerId, lines, shippingAddress: null, billingAddress: berlin },
    });
    expect(billed.taxTotal).toEqual(eur(226));
    await expectConservation(shop);
  });

  test("stay what they were when the rate changes later", async () => {
    const shop = await openTeaShop();
    const { id } = await shop.client.createTaxRate(vat);
    const before = await place(shop);
    await shop.client.updateTaxRate(id, { rate: 0 }, { ifMatch: 1 });
    expect(await shop.client.getOrder(before.id)).toEqual(before);
    expect((await place(shop)).taxTotal).toEqual(eur(0));
  });
});

describe("discounts of an order", () => {
  test("of a line come one after the other, with what each came to", async () => {
    const shop = await openTeaShop();
    const discounts = [
      { label: "Member", percentage: 100_000 },
      { label: "Voucher", amount: eur(100) },
      { percentage: 500_000 },
    ];
    const order = await place(shop, { lines: [{ sku: "TEA", quantity: 2, discounts }] });
    // 23.80 - 2.38 = 21.42, - 1.00 = 20.42, - 10.21.
    expect(order.discounts).toMatchObject([
      { label: "Member", percentage: 100_000, fixed: null, amount: eur(238) },
      { label: "Voucher", percentage: null, fixed: eur(100), amount: eur(100) },
      { label: "Discount", percentage: 500_000, fixed: null, amount: eur(1_021) },
    ]);
    expect(new Set(order.discounts.map(({ lineId }) => lineId))).toEqual(
      new Set(order.lines.map(({ id }) => id)),
    );
    expect(order.lines[0]).toMatchObject({ discount: eur(1_359), total: eur(1_021) });
    expect(order).toMatchObject({ discountTotal: eur(1_359), total: eur(1_021) });
    expect(await shop.client.getOrder(order.id)).toEqual(order);
    await expectConservation(shop);
  });

  test("on the whole order lower what its lines are taxed on, and not its shipping", async () => {
    const shop = await openTeaShop({ rates: [vat] });
    const order = await place(shop, {
      discounts: [{ label: "Spring", percentage: 100_000 }],
      shippingPrice: eur(490),
    });
    // 39.85 less 10 % is 35.865: half a cent stays, so 3.98. Taxed: 35.87 + 4.90 = 40.77 at 19 % is 7.7463.
    expect(chargesOf(order)).toEqual([
      "shipping Shipping 490  false",
      "discount Spring -398  false",
      "tax MwSt 775 190000 false",
    ]);
    expect(order.discounts).toMatchObject([{ lineId: null, label: "Spring", amount: eur(398) }]);
    expect(order).toMatchObject({ discountTotal: eur(398), total: eur(4_852) });
    await expectConservation(shop);
  });

  test("in the short form are one amount without a name", async () => {
    const shop = await openTeaShop();
    const lines = [{ sku: "TEA", quantity: 1, discount: eur(190) }];
    const order = await place(shop, { lines });
    expect(order.discounts).toMatchObject([{ label: "Discount", fixed: eur(190) }]);
    expect(order.total).toEqual(eur(1_000));
  });
});

describe("is refused, and nothing is placed:", () => {
  const line = (more: object) => ({ lines: [{ sku: "TEA", quantity: 1, ...more }] });
  const ten = { percentage: 100_000 };
  test.each<[string, object, object]>([
    [
      "a discount with percentage and amount",
      { discounts: [{ ...ten, amount: eur(1) }] },
      { code: "invalid_request", errors: [{ pointer: "/discounts/0", code: "discount" }] },
    ],
    [
      "a discount with neither",
      line({ discounts: [ten, { label: "Nothing" }] }),
      { code: "invalid_request", errors: [{ pointer: "/lines/0/discounts/1", code: "discount" }] },
    ],
    [
      "the short form beside the list",
      line({ discount: eur(1), discounts: [ten] }),
      { code: "invalid_request", errors: [{ pointer: "/lines/0/discount", code: "discount" }] },
    ],
    [
      "more than all of it",
      { discounts: [{ percentage: 1_000_001 }] },
      {
        code: "invalid_request",
        errors: [{ pointer: "/discounts/0/percentage", code: "maximum" }],
      },
    ],
    [
      "a discount above what the line has left",
      line({ discounts: [ten, { amount: eur(1_072) }] }),
      {
        code: "invalid_request",
        errors: [{ pointer: "/lines/0/discounts/1/amount", code: "maximum" }],
      },
    ],
    [
      "a discount above what the lines come to",
      { ...line({}), discounts: [{ amount: eur(1_191) }] },
      { code: "invalid_request", errors: [{ pointer: "/discounts/0/amount", code: "maximum" }] },
    ],
    [
      "a discount in another currency",
      { discounts: [{ amount: { amount: 1, currency: "USD" } }] },
      { code: "currency_mismatch", errors: [{ pointer: "/discounts/0/amount" }] },
    ],
  ])("%s", async (_, wrong, refusal) => {
    const shop = await openTeaShop();
    await expect(place(shop, wrong)).rejects.toMatchObject(refusal);
    expect((await shop.client.listOrders()).items).toEqual([]);
  });

  test("any discount without the permission to set prices", async () => {
    const shop = await openTeaShop();
    const { secret } = await shop.client.createApiKey({
      ...{ name: "Shop", permissions: ["orders:write"] },
    });
    const client = clientOf(shop.baseUrl, shop.tenantId, secret);
    const lines = [{ sku: "TEA", quantity: 1, discounts: [ten] }];
    await expect(
      client.placeOrder({ customer: { name: "Ana" }, lines, discounts: [ten] }),
    ).rejects.toMatchObject({
      code: "forbidden",
      errors: [{ pointer: "/lines/0/discounts" }, { pointer: "/discounts" }],
    });
  });
});
