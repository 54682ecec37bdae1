import type { Address } from "@waybill/contract";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openDesk, openShop, type Shop } from "../../../test/open-shop.ts";
import { createOwnDatabase, type OwnDatabase } from "../../../test/own-database.ts";
import { readQuote } from "./read-quote.ts";

interface Asked {
  authorization: string | undefined;
  body: unknown;
  /** How many transactions of the service's database were open when it was asked. */
  openTransactions: number;
}

// A database of its own: nobody else's transactions are in it.
let own: OwnDatabase;
let observer: pg.Client;
const asked: Asked[] = [];
let answer: (response: ServerResponse) => void;
const service = createServer((request, response) => void answerTo(request, response));

beforeAll(async () => {
  own = await createOwnDatabase();
  observer = new pg.Client({ connectionString: own.url });
  observer.on("error", () => {}); // The database is dropped under it.
  await observer.connect();
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  const address = service.address();
  if (address === null || typeof address === "string") throw new Error("it listens on a port");
  const url = `http://127.0.0.1:${address.port}/rates`;
  await openDesk({ databaseUrl: own.url, taxProvider: { url, token: "of the tests" } });
});

afterAll(async () => {
  service.close();
  await observer.end();
  await own.drop();
});

beforeEach(() => {
  asked.length = 0;
  answerWith({ rates: [{ name: "California", rate: 72_500, appliesToShipping: false }] });
});

async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const { rows } = await observer.query<{ open: number }>(
    "select count(*)::integer as open from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()",
  );
  asked.push({
    authorization: request.headers.authorization,
    body: JSON.parse(Buffer.concat(chunks).toString()),
    openTransactions: rows[0]?.open ?? -1,
  });
  answer(response);
}

function answerWith(body: unknown, status = 200): void {
  answer = (response) => void response.writeHead(status).end(JSON.stringify(body));
}

const address: Address = {
  ...{ name: "Jo Rivers", line1: "1 Main St", city: "Los Angeles" },
  ...{ region: "CA", postalCode: "90001", country: "US" },
};

async function openTeaShop(): Promise<Shop> {
  const shop = await openShop();
  const price = { amount: 1_000, currency: "USD" };
  await shop.client.createProduct({ sku: "TEA", title: "Tea", price });
  await shop.client.adjustStock({ sku: "TEA", quantity: 10, reason: "opening" });
  return shop;
}

const place = ({ client }: Shop, shippingAddress: Address | null = address) =>
  client.placeOrder({
    customer: { name: "Jo Rivers" },
    lines: [{ sku: "TEA", quantity: 2 }],
    shippingAddress,
  });

test("an order is taxed as the service says, which learns the place and nobody's name", async () => {
  const shop = await openTeaShop();
  const order = await place(shop);
  expect(order).toMatchObject({ taxTotal: { amount: 145 }, total: { amount: 2_145 } });
  expect(asked).toEqual([
    {
      authorization: "Bearer of the tests",
      body: {
        tenantId: shop.tenantId,
        place: { country: "US", region: "CA", city: "Los Angeles", postalCode: "90001" },
      },
      openTransactions: 0,
    },
  ]);
  expect((await shop.client.listStockLevels()).items).toMatchObject([{ onHand: 10, reserved: 2 }]);
  expect((await shop.client.listCustomers()).items).toHaveLength(1);
  await expectConservation(shop);
});

test("the same place is asked about once, and another one for itself", async () => {
  const shop = await openTeaShop();
  await place(shop);
  await place(shop);
  expect(asked).toHaveLength(1);
  await place(shop, { ...address, postalCode: "90002" });
  expect(asked).toHaveLength(2);
});

test("nobody is asked about an order that goes nowhere", async () => {
  const shop = await openTeaShop();
  expect((await place(shop, null)).taxTotal.amount).toBe(0);
  expect(asked).toEqual([]);
});

describe("nothing is changed when the service answers", () => {
  const ways: Record<string, () => void> = {
    "with a fault": () => answerWith({ rates: [] }, 500),
    "with rates that cannot be": () => answerWith({ rates: [{ name: "VAT", rate: 19.5 }] }),
    "with another form": () => answerWith([]),
    "with too much": () => answerWith({ rates: [], note: "x".repeat(200_000) }),
    "with another address": () => {
      answer = (response) => void response.writeHead(307, { location: "/elsewhere" }).end();
    },
    "by hanging up": () => {
      answer = (response) => void response.destroy();
    },
  };

  test.each(Object.entries(ways))("%s", async (_, go) => {
    const shop = await openTeaShop();
    go();
    // The client tries what is retryable again, so the service was asked more than once.
    await expect(place(shop)).rejects.toMatchObject({
      code: "unavailable",
      message: "The tax service gives no usable answer, so nothing was changed. Try again shortly.",
    });
    expect((await shop.client.listOrders()).items).toEqual([]);
    expect((await shop.client.listCustomers()).items).toEqual([]);
    await expectConservation(shop);
    answerWith({ rates: [] });
    expect((await place(shop)).taxTotal.amount).toBe(0);
  });
});

describe("an answer", () => {
  const rate = { name: "VAT", rate: 190_000 };

  test("leaves out what goes without saying", () => {
    expect(readQuote({ rates: [rate] })).toEqual([
      { ...rate, category: "standard", appliesToShipping: false },
    ]);
  });

  test.each<[unknown, string]>([
    [null, "no list of rates"],
    [{ rates: "none" }, "no list of rates"],
    [{ rates: [null] }, "rates[0] is not an object"],
    [{ rates: [{ ...rate, name: "" }] }, "rates[0].name"],
    [{ rates: [{ ...rate, name: "a\nb" }] }, "rates[0].name"],
    [{ rates: [rate, { ...rate, category: "A B" }] }, "rates[1].category"],
    [{ rates: [{ ...rate, rate: -1 }] }, "rates[0].rate"],
    [{ rates: [{ ...rate, rate: 1_000_001 }] }, "rates[0].rate"],
    [{ rates: [{ ...rate, rate: "19" }] }, "rates[0].rate"],
    [{ rates: [{ ...rate, appliesToShipping: "yes" }] }, "rates[0].appliesToShipping"],
    [{ rates: [rate, rate] }, "two rates of one name"],
    [{ rates: Array.from({ length: 201 }, (_, index) => ({ name: `${index}`, rate: 0 })) }, "more than 200"], // prettier-ignore
  ])("%j is refused", (answered, message) => {
    expect(() => readQuote(answered)).toThrow(message);
  });
});
