import { paginate } from "@waybill/client";
import { expect, test } from "vitest";
import { openShop, type Shop } from "../../../test/open-shop.ts";

async function shopWith(...customers: { name: string; company?: string; email?: string }[]) {
  const shop = await openShop();
  for (const customer of customers) await shop.client.createCustomer(customer);
  return shop;
}

async function namesFor({ client }: Shop, q: string): Promise<string[]> {
  return (await client.listCustomers({ q })).items.map(({ name }) => name);
}

test("customers come by company, else by name, without regard to case, accents and punctuation", async () => {
  const shop = await shopWith(
    { name: "Zoe" },
    { name: "Yves", company: "ärzte & Co" },
    { name: "bo" },
    { name: "Xi", company: "'t Hof" },
    { name: "Aaron" },
  );
  const { items } = await shop.client.listCustomers();
  expect(items.map(({ name }) => name)).toEqual(["Aaron", "Yves", "bo", "Xi", "Zoe"]);
});

test("every page of a list is read once, customers of one name included", async () => {
  const shop = await shopWith(...Array.from({ length: 7 }, () => ({ name: "Anna" })), {
    name: "Bo",
  });
  const seen: string[] = [];
  for await (const { id } of paginate(shop.client.listCustomers, { limit: 3 })) seen.push(id);
  expect(seen).toHaveLength(8);
  expect(new Set(seen).size).toBe(8);
});

test("a search walks through its own pages", async () => {
  const shop = await shopWith(...["Anna A", "Berta", "Anna B", "Anna C"].map((name) => ({ name })));
  const names: string[] = [];
  for await (const { name } of paginate(shop.client.listCustomers, { q: "ann", limit: 2 })) {
    names.push(name);
  }
  expect(names).toEqual(["Anna A", "Anna B", "Anna C"]);
});

test("a customer is found by the beginnings of words of name, company and email", async () => {
  const shop = await shopWith(
    { name: "Tomás Weiß", company: "Frühlingsladen", email: "t.weiss@shop.example" },
    { name: "Maria Anders", email: "maria@mail.example" },
  );
  for (const q of ["tom", "WEISS", "weiß", "fruh", "früh", "t.weiss@sh", "weiss tom", "tom t"]) {
    expect([q, await namesFor(shop, q)]).toEqual([q, ["Tomás Weiß"]]);
  }
  expect(await namesFor(shop, "example")).toEqual(["Tomás Weiß", "Maria Anders"]);
});

test("all words must be found", async () => {
  const shop = await shopWith({ name: "Maria Anders" }, { name: "Maria Larsson" });
  expect(await namesFor(shop, "maria lar")).toEqual(["Maria Larsson"]);
  expect(await namesFor(shop, "maria x")).toEqual([]);
  expect(await namesFor(shop, "aria")).toEqual([]);
});

test("a question of signs alone finds nothing, and one of many words is answered", async () => {
  const shop = await shopWith({ name: "Maria" });
  expect(await namesFor(shop, "%_'\"\\")).toEqual([]);
  expect(await namesFor(shop, "a b c d e f g h i j k l m n o p q r s t u v w x y z")).toEqual([]);
});

test("an external id finds its customer exactly", async () => {
  const { client } = await openShop();
  const created = await client.createCustomer({ name: "Maria", externalId: "ALFKI" });
  expect((await client.listCustomers({ externalId: "ALFKI" })).items).toEqual([created]);
  expect((await client.listCustomers({ externalId: "ALFK" })).items).toEqual([]);
});

test("a cursor leads nowhere in another question or another tenant", async () => {
  const [one, other] = [
    await shopWith({ name: "Anna" }, { name: "Annegret" }),
    await shopWith({ name: "Bo" }),
  ];
  const { nextCursor } = await one.client.listCustomers({ limit: 1 });
  const cursor = nextCursor ?? "";
  const refusal = { code: "invalid_request", errors: [{ pointer: "query:cursor" }] };
  await expect(one.client.listCustomers({ cursor, q: "ann" })).rejects.toMatchObject(refusal);
  await expect(other.client.listCustomers({ cursor })).rejects.toMatchObject(refusal);
  expect((await one.client.listCustomers({ cursor })).items).toMatchObject([{ name: "Annegret" }]);
});

test("the longest names of every script still lead to the next page", async () => {
  const shop = await shopWith(
    ...["\u{fdfa}", "\u{10400}", '"', "ﬃ"].map((sign) => ({
      name: sign.repeat(200 / sign.length),
    })),
  );
  const seen: string[] = [];
  for await (const { id } of paginate(shop.client.listCustomers, { limit: 1 })) seen.push(id);
  expect(new Set(seen).size).toBe(4);
});
