import { beforeAll, describe, expect, test } from "vitest";
import { leaveBroken, openShop, type Shop } from "../../../test/open-shop.ts";
import { sql } from "../../platform/database.ts";
import { decodeId } from "../../platform/ids.ts";
import { selectOrdersByWords } from "./search-store.ts";

const orderCount = 7_000;
const oldCount = 3_300;

/** The terms of the order with this number: so spread that every way to search is taken. */
function termsOf(number: number): string[] {
  const old = number <= oldCount ? ["old", `w${number}`] : [];
  const rare = number % 1_000 === 0 ? ["rare"] : [];
  return ["all", `few${number % 7}`, `num${number}`, `x${number}`, ...old, ...rare];
}

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
  // Its orders are made for being searched alone.
  leaveBroken(shop);
  const customer = await shop.client.createCustomer({ name: "Maria Anders" });
  const numbers = Array.from({ length: orderCount }, (_, index) => index + 1);
  const entries = numbers.flatMap((number) => termsOf(number).map((term) => ({ number, term })));
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    const at = new Date();
    tx.write(sql`
      insert into orders (id, number, status, customer_id, currency, subtotal, discount_total, shipping_total, tax_total,
        total, unit_count, placed_at, created_at, updated_at)
      select ('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, n, 'pending', ${decodeId(customer.id)}, 'USD',
        1, 0, 0, 0, 1, 1, ${at}, ${at}, ${at}
      from unnest(${numbers}::int[]) n`);
    tx.write(sql`
      insert into order_terms (order_id, term)
      select ('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, term
      from unnest(${entries.map(({ number }) => number)}::int[], ${entries.map(({ term }) => term)}::text[]) e (n, term)`);
  });
});

/** The numbers of the orders that have every word, newest first, by the book. */
function expected(words: string[]): number[] {
  return Array.from({ length: orderCount }, (_, index) => orderCount - index).filter((number) =>
    words.every((word) => termsOf(number).some((term) => term.startsWith(word))),
  );
}

async function found(words: string[], before: number | undefined, count: number) {
  const beforeId =
    before === undefined
      ? undefined
      : `01900000-0000-7000-8000-${String(before).padStart(12, "0")}`;
  const rows = await shop.database.tenant(shop.tenantUuid, (tx) =>
    selectOrdersByWords(tx, words, beforeId, count),
  );
  return rows.map(({ number }) => number);
}

describe.each([
  ["a word that every order has", ["all"]],
  ["the beginning of a word that every order has", ["al"]],
  ["a word that only old orders have", ["old"]],
  ["the beginning of very many words", ["num"]],
  ["the beginnings of very many words, twice", ["num", "x"]],
  ["very many words of which one only old orders have", ["w", "num", "x"]],
  ["a frequent word and very many", ["all", "num6"]],
  ["two frequent words that only old orders have both", ["old", "all", "few3"]],
  ["a rare word and frequent ones", ["rare", "all", "num"]],
  ["one order", ["num4321"]],
  ["a word that nothing has", ["all", "nothing"]],
])("%s", (_, words) => {
  test("finds the newest orders that have it", async () => {
    expect(await found(words, undefined, 51)).toEqual(expected(words).slice(0, 51));
  });

  test("goes on where a page ended, to the last order", async () => {
    const all = expected(words);
    const middle = all[Math.floor(all.length / 2)] ?? 1;
    const older = all.filter((number) => number < middle);
    expect(await found(words, middle, 51)).toEqual(older.slice(0, 51));
    const last = all.slice(-20);
    expect(await found(words, (last[0] ?? 0) + 1, 51)).toEqual(last);
  });
});
