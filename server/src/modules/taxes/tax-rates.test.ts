import { paginate } from "@waybill/client";
import { describe, expect, test } from "vitest";
import { clientOf, openShop } from "../../../test/open-shop.ts";

const vat = { name: "VAT", country: "DE", rate: 190_000, appliesToShipping: true };

test("a rate is kept as it was sent, for the whole country and standard products unless it says more", async () => {
  const { client } = await openShop();
  const created = await client.createTaxRate(vat);
  expect(created).toMatchObject({
    ...vat,
    ...{ region: null, postalPrefix: null, category: "standard", isActive: true, version: 1 },
  });
  expect(await client.getTaxRate(created.id)).toEqual(created);
  const narrow = { region: "Bayern", postalPrefix: "80", category: "books", rate: 0 };
  expect(await client.createTaxRate({ ...vat, ...narrow })).toMatchObject(narrow);
});

test("rates come by place, category and name, page after page, and of one country alone", async () => {
  const { client } = await openShop();
  for (const rate of [
    { name: "State", country: "US", region: "CA", rate: 72_500 },
    { name: "County", country: "US", region: "CA", postalPrefix: "900", rate: 22_500 },
    { name: "VAT", country: "DE", rate: 190_000 },
    { name: "VAT", country: "DE", category: "books", rate: 70_000 },
    { name: "County", country: "US", region: "CA", rate: 10_000 },
  ]) {
    await client.createTaxRate(rate);
  }
  const seen: string[] = [];
  for await (const rate of paginate(client.listTaxRates, { limit: 1 })) {
    seen.push([rate.country, rate.region, rate.postalPrefix, rate.category, rate.name].join(" "));
  }
  expect(seen).toEqual([
    "DE   books VAT",
    "DE   standard VAT",
    "US CA  standard County",
    "US CA  standard State",
    "US CA 900 standard County",
  ]);
  expect((await client.listTaxRates({ country: "DE" })).items).toHaveLength(2);
});

test("a rate is changed, widened and taken out of use, and listed all the same", async () => {
  const { client } = await openShop();
  const before = await client.createTaxRate({ ...vat, region: "Bayern", postalPrefix: "80" });
  const change = { region: null, postalPrefix: null, rate: 160_000, isActive: false };
  const after = await client.updateTaxRate(before.id, change, { ifMatch: 1 });
  expect(after).toEqual({ ...before, ...change, version: 2, updatedAt: after.updatedAt });
  expect((await client.listTaxRates()).items).toEqual([after]);
});

test("an update that changes nothing raises no version, and one from an old version is refused", async () => {
  const { client } = await openShop();
  const before = await client.createTaxRate(vat);
  expect(await client.updateTaxRate(before.id, vat, { ifMatch: 1 })).toEqual(before);
  const current = await client.updateTaxRate(before.id, { rate: 200_000 }, { ifMatch: 1 });
  await expect(
    client.updateTaxRate(before.id, { rate: 210_000 }, { ifMatch: 1 }),
  ).rejects.toMatchObject({ code: "version_mismatch", problem: { current } });
});

test("a place has one rate of a name for a category, however its region is written", async () => {
  const { client } = await openShop();
  const refusal = { code: "duplicate", errors: [{ pointer: "/name", code: "duplicate" }] };
  await client.createTaxRate({ ...vat, region: "Bayern" });
  await expect(client.createTaxRate({ ...vat, region: "BAYERN" })).rejects.toMatchObject(refusal);
  const other = await client.createTaxRate(vat);
  await expect(
    client.updateTaxRate(other.id, { region: "bayern" }, { ifMatch: 1 }),
  ).rejects.toMatchObject(refusal);
  expect(await client.getTaxRate(other.id)).toEqual(other);
});

describe("is refused:", () => {
  test.each([
    [{ rate: -1 }, "/rate"],
    [{ rate: 1_010_000 }, "/rate"],
    [{ rate: 7.25 }, "/rate"],
    [{ country: "Germany" }, "/country"],
    [{ country: "de" }, "/country"],
    [{ postalPrefix: "80-" }, "/postalPrefix"],
    [{ category: "Books & more" }, "/category"],
    [{ name: " " }, "/name"],
  ])("%j", async (wrong, pointer) => {
    const { client } = await openShop();
    await expect(client.createTaxRate({ ...vat, ...wrong })).rejects.toMatchObject({
      code: "invalid_request",
      errors: [{ pointer }],
    });
    expect((await client.listTaxRates()).items).toEqual([]);
  });

  test("a key without the permission", async () => {
    const { client, baseUrl, tenantId } = await openShop();
    const { secret } = await client.createApiKey({ name: "Shop", permissions: ["taxes:read"] });
    const reader = clientOf(baseUrl, tenantId, secret);
    await expect(reader.createTaxRate(vat)).rejects.toMatchObject({ code: "forbidden" });
    expect((await reader.listTaxRates()).items).toEqual([]);
  });
});

test("another tenant's rate answers as one that does not exist", async () => {
  const [one, other] = await Promise.all([openShop(), openShop()]);
  const { id } = await one.client.createTaxRate(vat);
  const said = { code: "not_found", message: "There is no tax rate with this id." };
  await expect(other.client.getTaxRate(id)).rejects.toMatchObject(said);
  await expect(other.client.updateTaxRate(id, { rate: 0 }, { ifMatch: 1 })).rejects.toMatchObject(
    said,
  );
});
