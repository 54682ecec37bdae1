import { beforeAll, describe, expect, test } from "vitest";
import { openStockedShop, type StockedShop } from "../../../test/stocked-shop.ts";

let shop: StockedShop;
const ids: Record<string, string> = {};

beforeAll(async () => {
  shop = await openStockedShop();
  const { client } = shop;
  const customers = {
    tomas: { name: "Tomás Weiß", company: "Łódź Ærø GmbH", email: "tomas@weiss.example" },
    anna: { name: "Anna Ünal", company: null, email: null },
    chinese: { name: "王小明", company: "茶 行", email: null },
  };
  for (const [who, customer] of Object.entries(customers)) {
    const order = await client.placeOrder({
      customer,
      lines: [{ sku: who === "anna" ? "COFFEE" : "TEA", quantity: 1 }],
      externalId: `Web-${who}-77`,
      tags: [who === "anna" ? "gift wrap" : "urgent"],
    });
    ids[who] = order.id;
  }
});

async function search(q: string): Promise<string[]> {
  const { items } = await shop.client.searchOrders({ q });
  return items.map(({ id }) => Object.keys(ids).find((who) => ids[who] === id) ?? id);
}

describe("an order is found by", () => {
  const found: [string, string, string[]][] = [
    ["the beginning of a name", "tom", ["tomas"]],
    ["a name in capitals", "TOMAS", ["tomas"]],
    ["a name with its accents", "Tomás", ["tomas"]],
    ["a sharp s", "weiß", ["tomas"]],
    ["a sharp s as two", "WEISS", ["tomas"]],
    ["a name in pieces, composed otherwise", "u\u0308nal", ["anna"]],
    ["a company", "lodz aer", ["tomas"]],
    ["an email address", "tomas@weiss.example", ["tomas"]],
    ["a name of another script", "王", ["chinese"]],
    ["its number", "1002", ["anna"]],
    ["its external id", "web-anna-77", ["anna"]],
    ["a SKU", "coffee", ["anna"]],
    ["a word of a title", "dark", ["anna"]],
    ["a tag", "gift", ["anna"]],
    ["words from anywhere, in any order", "urgent tea tom", ["tomas"]],
    ["a word that several have, newest first", "urgent", ["chinese", "tomas"]],
    ["the same word twice", "tom tom", ["tomas"]],
  ];

  test.each(found)("%s", async (_, q, expected) => {
    expect(await search(q)).toEqual(expected);
  });
});

describe("an order is not found by", () => {
  test.each(["omas", "tomas coffee", "web-nobody", "%", "t%m", "' or true --"])("%j", async (q) => {
    const isNothing = !/[\p{L}\p{N}]/u.test(q);
    const found = await search(q).catch((error: { status?: number }) => error.status);
    expect(found).toEqual(isNothing ? 400 : []);
  });
});

test("pages of a search hold each order once", async () => {
  for (let count = 0; count < 5; count++) await shop.place({ tags: ["paged"] });
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await shop.client.searchOrders({
      q: "paged",
      limit: 2,
      ...(cursor && { cursor }),
    });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toHaveLength(5);
  expect(seen).toEqual([...new Set(seen)].toSorted().toReversed());
});
