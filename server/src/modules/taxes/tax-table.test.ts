import type { Address, NewTaxRate } from "@waybill/contract";
import { describe, expect, test } from "vitest";
import { openShop, type Shop } from "../../../test/open-shop.ts";
import { taxesToApply, taxTable, type TaxDestination } from "./index.ts";

const address = (country: string, more: Partial<Address> = {}): Address => ({
  ...{ line1: "Street 1", city: "Town", country },
  ...more,
});

async function shopWith(rates: NewTaxRate[]): Promise<Shop> {
  const shop = await openShop();
  for (const rate of rates) await shop.client.createTaxRate(rate);
  return shop;
}

/** The names of what applies to standard products. */
async function taxed(shop: Shop, destination: Partial<TaxDestination>): Promise<string[]> {
  const nowhere = { shippingAddress: null, billingAddress: null, customerId: null };
  const quote = await shop.database.tenant(shop.tenantUuid, (tx) =>
    taxTable.quote({ tx, tenantId: shop.tenantUuid }, { ...nowhere, ...destination }),
  );
  const applied = taxesToApply(quote, ["standard"]).categories["standard"] ?? [];
  return applied.map(({ name, rate }) => `${name} ${rate}`);
}

describe("an order is taxed where it goes to:", () => {
  test("the shipping address, else the billing address, else the tenant's country, else nowhere", async () => {
    const shop = await shopWith([
      { name: "MwSt", country: "DE", rate: 190_000 },
      { name: "TVA", country: "FR", rate: 200_000 },
      { name: "BTW", country: "NL", rate: 210_000 },
    ]);
    const addresses = { shippingAddress: address("DE"), billingAddress: address("FR") };
    expect(await taxed(shop, addresses)).toEqual(["MwSt 190000"]);
    expect(await taxed(shop, { ...addresses, shippingAddress: null })).toEqual(["TVA 200000"]);
    expect(await taxed(shop, {})).toEqual([]);
    const { version } = await shop.client.getTenant();
    await shop.client.updateTenant({ country: "NL" }, { ifMatch: version });
    expect(await taxed(shop, {})).toEqual(["BTW 210000"]);
    expect(await taxed(shop, { shippingAddress: address("US") })).toEqual([]);
  });

  test("the most precise rate of a name counts, and rates of different names stack", async () => {
    const shop = await shopWith([
      { name: "State", country: "US", rate: 10_000 },
      { name: "State", country: "US", region: "CA", rate: 72_500 },
      { name: "County", country: "US", region: "CA", postalPrefix: "90", rate: 20_000 },
      { name: "County", country: "US", region: "CA", postalPrefix: "9000", rate: 22_500 },
      { name: "County", country: "US", region: "CA", postalPrefix: "91", rate: 99_999 },
    ]);
    const inCalifornia = (postalCode: string) =>
      taxed(shop, { shippingAddress: address("US", { region: "ca ", postalCode }) });
    expect(await inCalifornia("90001-1234")).toEqual(["County 22500", "State 72500"]);
    expect(await inCalifornia("90210")).toEqual(["County 20000", "State 72500"]);
    expect(await inCalifornia("94105")).toEqual(["State 72500"]);
    expect(await taxed(shop, { shippingAddress: address("US") })).toEqual(["State 10000"]);
  });

  test("blanks and case of a postal code do not count", async () => {
    const shop = await shopWith([{ name: "VAT", country: "GB", postalPrefix: "SW1A1", rate: 1 }]);
    const shippingAddress = address("GB", { postalCode: "sw1a 1aa" });
    expect(await taxed(shop, { shippingAddress })).toEqual(["VAT 1"]);
  });

  test("a rate out of use counts no more", async () => {
    const shop = await shopWith([]);
    const { id } = await shop.client.createTaxRate({ name: "VAT", country: "DE", rate: 190_000 });
    await shop.client.updateTaxRate(id, { isActive: false }, { ifMatch: 1 });
    expect(await taxed(shop, { shippingAddress: address("DE") })).toEqual([]);
  });
});

describe("of the rates of a place", () => {
  const quote = [
    { name: "VAT", category: "standard", rate: 190_000, appliesToShipping: true },
    { name: "VAT", category: "books", rate: 70_000, appliesToShipping: true },
    { name: "Levy", category: "alcohol", rate: 30_000, appliesToShipping: false },
  ];
  const [standard, books, levy] = [
    { name: "VAT", rate: 190_000 },
    { name: "VAT", rate: 70_000 },
    { name: "Levy", rate: 30_000 },
  ];

  test("a category takes its own, and the standard ones where it has none", () => {
    expect(taxesToApply(quote, ["books", "toys", "alcohol"]).categories).toEqual({
      books: [books],
      toys: [standard],
      alcohol: [levy],
    });
  });

  test("shipping takes the standard ones that say so, else those of the first category that does", () => {
    expect(taxesToApply(quote, []).shipping).toEqual([standard]);
    expect(taxesToApply(quote.slice(1), []).shipping).toEqual([books]);
    expect(taxesToApply(quote.slice(2), []).shipping).toEqual([]);
  });
});
