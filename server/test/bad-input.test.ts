import { operations, type OperationId } from "@waybill/contract";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { operationIds, parametersOf, referencesOf, takesBody } from "./contract-places.ts";
import { furnish, type Furniture } from "./furnish.ts";
import { openShop, type Shop } from "./open-shop.ts";
import {
  problemOf,
  sendRaw,
  sendRequest,
  type RawAnswer,
  type RawRequest,
} from "./send-request.ts";
import { snapshotOf } from "./tenant-snapshot.ts";
import { prepareRequest } from "./valid-requests.ts";

let shop: Shop;
let furniture: Furniture;
const prepared = new Map<OperationId, RawRequest>();

beforeAll(async () => {
  shop = await openShop();
  furniture = await furnish(shop, "Own");
  for (const id of operationIds) prepared.set(id, await prepareRequest(id, shop, furniture));
}, 60_000);

const price = { amount: 100, currency: "USD" };
const order = (line: object, more: object = {}) => ({
  customer: { name: "Maria" },
  lines: [{ sku: "TWIN-1", quantity: 1, ...line }],
  ...more,
});
const address = { line1: "Street 1", city: "Berlin", country: "DE" };

/** A wrong body of an operation, and the place that the answer must name. */
const bodies: [OperationId, string, unknown, string][] = [
  ...[0, -1, 1e9, 1.5, "3", null, true, []].map(
    (quantity): [OperationId, string, unknown, string] => ["placeOrder", `a quantity of ${JSON.stringify(quantity)}`, order({ quantity }), "/lines/0/quantity"], // prettier-ignore
  ),
  ...[-1, 1.5, "100", 1e13, null].map(
    (amount): [OperationId, string, unknown, string] => ["placeOrder", `an amount of ${JSON.stringify(amount)}`, order({ unitPrice: { amount, currency: "USD" } }), "/lines/0/unitPrice/amount"], // prettier-ignore
  ),
  ...["usd", "US", "XXX", "ZZZ", "€", "", 840].map(
    (currency): [OperationId, string, unknown, string] => ["createProduct", `the currency ${JSON.stringify(currency)}`, { sku: "BAD-1", title: "Bad", price: { amount: 1, currency } }, "/price/currency"], // prettier-ignore
  ),
  ...[
    "2026-02-31T00:00:00Z",
    "2026-01-01",
    "yesterday",
    "2026-01-01T00:00:00",
    "0000-01-01T00:00:00Z",
    "+275760-09-13T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-01-01T25:00:00Z",
    1767225600,
  ].map(
    // prettier-ignore
    (dueAt): [OperationId, string, unknown, string] => ["placeOrder", `the date ${JSON.stringify(dueAt)}`, order({}, { dueAt }), "/dueAt"], // prettier-ignore
  ),
  ["placeOrder", "a date to come", order({}, { placedAt: "2999-01-01T00:00:00Z" }), "/placedAt"],
  ["placeOrder", "no line", { customer: { name: "Maria" }, lines: [] }, "/lines"],
  ["placeOrder", "201 lines", { customer: { name: "Maria" }, lines: Array.from({ length: 201 }, (_, i) => ({ sku: `S${i}`, quantity: 1 })) }, "/lines"], // prettier-ignore
  ["placeOrder", "a SKU twice", { customer: { name: "Maria" }, lines: [{ sku: "TWIN-1", quantity: 1 }, { sku: "TWIN-2", quantity: 1 }, { sku: "TWIN-1", quantity: 2 }] }, "/lines/2/sku"], // prettier-ignore
  ["placeOrder", "an unknown SKU", order({ sku: "NOBODY-1" }), "/lines/0/sku"],
  ["placeOrder", "a SKU with a blank", order({ sku: "TWIN 1" }), "/lines/0/sku"],
  ["placeOrder", "nobody to place it for", { lines: [{ sku: "TWIN-1", quantity: 1 }] }, "/customerId"], // prettier-ignore
  ["placeOrder", "two who place it", order({}, { customerId: "cus_01h455vb4pex5vsknk084sn02q" }), "/customerId"], // prettier-ignore
  ["placeOrder", "an unknown customer", { customerId: "cus_01h455vb4pex5vsknk084sn02q", lines: [{ sku: "TWIN-1", quantity: 1 }] }, "/customerId"], // prettier-ignore
  ["placeOrder", "an id of another kind", { customerId: "ord_01h455vb4pex5vsknk084sn02q", lines: [{ sku: "TWIN-1", quantity: 1 }] }, "/customerId"], // prettier-ignore
  ["placeOrder", "an unknown field", order({}, { total: price }), "/total"],
  ["placeOrder", "an unknown field of a line", order({ price }), "/lines/0/price"],
  ["placeOrder", "a read-only field", order({}, { status: "confirmed" }), "/status"],
  ["placeOrder", "an id of one's own", order({}, { id: "ord_01h455vb4pex5vsknk084sn02q" }), "/id"],
  ["placeOrder", "another tenant", order({}, { tenantId: "ten_01h455vb4pex5vsknk084sn02q" }), "/tenantId"], // prettier-ignore
  ["placeOrder", "a NUL in a note", order({}, { note: "a\0b" }), "/note"],
  ["placeOrder", "half a character in a note", order({}, { note: "a\ud800b" }), "/note"],
  ["placeOrder", "half a character in a name", order({}, { shippingAddress: { ...address, name: "\udc00" } }), "/shippingAddress/name"], // prettier-ignore
  ["placeOrder", "a line break in a name", order({}, { shippingAddress: { ...address, name: "a\nb" } }), "/shippingAddress/name"], // prettier-ignore
  ["placeOrder", "a discount larger than its line", order({ unitPrice: price, discount: { amount: 101, currency: "USD" } }), "/lines/0/discount"], // prettier-ignore
  ["placeOrder", "tags that are the same", order({}, { tags: ["vip", "vip"] }), "/tags"],
  ["placeOrder", "a country that is none", order({}, { shippingAddress: { ...address, country: "Germany" } }), "/shippingAddress/country"], // prettier-ignore
  ["placeOrder", "an amount beyond reckoning", order({ quantity: 1_000_000, unitPrice: { amount: 1e12, currency: "USD" } }), "/lines/0"], // prettier-ignore
  ["changeOrderStatus", "an unknown status", { status: "shipped" }, "/status"],
  ["changeOrderStatus", "no reason to cancel", { status: "cancelled" }, "/reason"],
  ["updateOrder", "nothing to change", {}, ""],
  ["updateOrder", "a read-only field", { version: 7 }, "/version"],
  ["updateOrder", "an unknown member", { assigneeId: "mem_01h455vb4pex5vsknk084sn02q" }, "/assigneeId"], // prettier-ignore
  ["createCustomer", "an email that is none", { name: "Maria", email: "maria" }, "/email"],
  ["createCustomer", "a name of blanks", { name: "   " }, "/name"],
  ["createCustomer", "a name of 201 characters", { name: "x".repeat(201) }, "/name"],
  ["createCustomer", "a NUL in a name", { name: "a\0" }, "/name"],
  ["adjustStock", "an adjustment by nothing", { sku: "TWIN-1", quantity: 0, reason: "found" }, "/quantity"], // prettier-ignore
  ["adjustStock", "an unknown reason", { sku: "TWIN-1", quantity: 1, reason: "magic" }, "/reason"],
  ["createShipment", "a line of another order", { lines: [{ lineId: "lin_01h455vb4pex5vsknk084sn02q", quantity: 1 }] }, "/lines/0/lineId"], // prettier-ignore
  ["createShipment", "shipped tomorrow", { shippedAt: "2999-01-01T00:00:00Z" }, "/shippedAt"],
  ["createShipment", "shipped before it was ordered", { shippedAt: "2001-01-01T00:00:00Z" }, "/shippedAt"], // prettier-ignore
  ["deliverShipment", "arrived before it was shipped", { deliveredAt: "2001-01-01T00:00:00Z" }, "/deliveredAt"], // prettier-ignore
  ["recordPayment", "nothing paid", { method: "cash", amount: { amount: 0, currency: "USD" } }, "/amount/amount"], // prettier-ignore
  ["recordPayment", "an unknown way to pay", { method: "barter", amount: price }, "/method"],
  ["createApiKey", "no permission", { name: "Key", permissions: [] }, "/permissions"],
  ["createApiKey", "an unknown permission", { name: "Key", permissions: ["all"] }, "/permissions/0"], // prettier-ignore
  ["createApiKey", "a key that has expired", { name: "Key", permissions: ["orders:read"], expiresAt: "2001-01-01T00:00:00Z" }, "/expiresAt"], // prettier-ignore
  ["addMember", "an unknown role", { email: "a@b.example", name: "A", role: "root" }, "/role"],
  ["updateTenant", "a zone that is none", { timeZone: "Mars/Phobos" }, "/timeZone"],
  ["createLocation", "a priority of a half", { code: "X", name: "X", priority: 0.5 }, "/priority"],
];

describe("a body with", () => {
  test.each(bodies.map(([id, what, body, place]) => ({ id, what, body, place })))(
    "$what is refused by $id at $place, and nothing is written",
    async ({ id, body, place }) => {
      const before = await snapshotOf(shop);
      const told = problemOf(await send(id, { body }));
      expect(told).toMatchObject({ status: 400, code: "invalid_request" });
      expect(told.errors?.map(({ pointer }) => pointer)).toContain(place);
      expect(await snapshotOf(shop)).toEqual(before);
    },
  );
});

describe("every operation that takes a body", () => {
  const withBody = operationIds.filter(takesBody);
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
  const hostile: Record<string, { body: unknown; status: number; type?: string }> = {
    "a field that nobody knows": { body: { surprise: 1 }, status: 400 },
    "a field called __proto__": { body: '{"__proto__":{"admin":true}}', status: 400 },
    "a field called constructor": { body: '{"constructor":{"prototype":{}}}', status: 400 },
    "an array": { body: [], status: 400 },
    "a text": { body: '"text"', status: 400 },
    "a number": { body: "1", status: 400 },
    null: { body: "null", status: 400 },
    "2 MB": { body: `{"note":"${"x".repeat(2_000_000)}"}`, status: 413 },
    "JSON of a depth of 20": { body: nested(20), status: 400 },
    "JSON of a depth of 20,000": { body: nested(20_000), status: 400 },
    "JSON that ends early": { body: '{"note":', status: 400 },
    "bytes that are no UTF-8": { body: '{"note":"\\ud800"}', status: 400 },
    nothing: { body: "", status: 400 },
    "a form": { body: "a=b", status: 415, type: "application/x-www-form-urlencoded" },
    "plain text": { body: "{}", status: 415, type: "text/plain" },
  };

  test.each(Object.keys(hostile))(
    "refuses %s",
    async (name) => {
      const sent = hostile[name];
      const headers = { "content-type": sent?.type ?? "application/json" };
      const before = await snapshotOf(shop);
      const told = [];
      for (const id of withBody) told.push([id, (await send(id, { body: sent?.body, headers })).status]); // prettier-ignore
      expect(told).toEqual(withBody.map((id) => [id, sent?.status]));
      expect(await snapshotOf(shop)).toEqual(before);
    },
    30_000,
  );
});

describe("every place for an id", () => {
  const named = operationIds
    .flatMap(referencesOf)
    .filter((one) => one.in !== "body" && one.kind !== "sku");
  const wrong = ["x", "0", "null", "'--", "../orders", "ord_", "ORD_01H455VB4PEX5VSKNK084SN02Q", "ord_81h455vb4pex5vsknk084sn02q", "ord_01h455vb4pex5vsknk084sn02u", "ord_01h455vb4pex5vsknk084sn02qq", "\0", "💥", "01909d5a-7b2c-7000-8000-000000000000"]; // prettier-ignore

  test.each(named)("refuses what is no $kind: $operation $in $at", async (reference) => {
    for (const value of wrong) {
      const encoded = reference.in === "path" ? encodeURIComponent(value) : value;
      const answer = await send(reference.operation, { [reference.in]: { [reference.at]: encoded } }); // prettier-ignore
      const told = problemOf(answer);
      expect([value, told.status]).toEqual([value, 400]);
      expect(told.errors?.[0]?.pointer).toMatch(new RegExp(`^${reference.in}:${reference.at}`));
    }
  });
});

describe("every list", () => {
  const lists = operationIds.filter((id) => parametersOf(id, "query").includes("limit"));
  const wrong: Record<string, Record<string, string>> = {
    "a limit of 0": { limit: "0" },
    "a limit of 101": { limit: "101" },
    "a limit that is a word": { limit: "many" },
    "a limit of 1.5": { limit: "1.5" },
    "an empty limit": { limit: "" },
    "a parameter that nobody knows": { offset: "10" },
    "an empty cursor": { cursor: "" },
    "a cursor of 2,000 characters": { cursor: "A".repeat(2000) },
  };

  test.each(Object.entries(wrong))("refuses %s", async (_, query) => {
    for (const id of lists) {
      const told = problemOf(await send(id, { query: { ...prepared.get(id)?.query, ...query } }));
      expect([id, told.status]).toEqual([id, 400]);
      expect(told.errors?.map(({ pointer }) => pointer)).toContain(
        `query:${Object.keys(query)[0]}`,
      );
    }
  });

  test("refuses a parameter that comes twice, however it is encoded", async () => {
    for (const search of ["limit=1&limit=2", "limit=1&%6Cimit=2", "cursor=a&cursor=b"]) {
      for (const id of lists.filter((one) => !operations[one].path.includes("{"))) {
        const url = `${shop.baseUrl}/v1${operations[id].path}?q=twin&${search}`;
        const answer = await sendRaw(url, { headers: { authorization: `Bearer ${shop.apiKey}` } });
        expect([id, search, answer.status]).toEqual([id, search, 400]);
      }
    }
  });
});

describe("listOrders", () => {
  const wrong: [string, Record<string, string>, string][] = [
    ["an unknown status", { status: "open" }, "query:status"],
    ["an unknown sort", { sort: "number" }, "query:sort"],
    ["a date that is none", { placedFrom: "2026-02-31T00:00:00Z" }, "query:placedFrom"],
    ["a range that ends before it begins", { placedFrom: "2026-02-02T00:00:00Z", placedTo: "2026-02-01T00:00:00Z" }, "query:placedTo"], // prettier-ignore
    ["totals that end before they begin", { totalFrom: "2", totalTo: "1" }, "query:totalTo"],
    ["a total below nothing", { totalFrom: "-1" }, "query:totalFrom"],
    ["a currency that is none", { currency: "ZZZ" }, "query:currency"],
    ["a tag with a NUL", { tag: "a\0" }, "query:tag"],
  ];

  test.each(wrong)("refuses %s", async (_, query, place) => {
    const told = problemOf(await send("listOrders", { query }));
    expect(told.status).toBe(400);
    expect(told.errors?.[0]?.pointer).toMatch(new RegExp(`^${place}`));
  });
});

describe("an update", () => {
  const conditional = operationIds.filter((id) => operations[id].ifMatch);

  test.each(conditional)("by %s needs the version that it was made from", async (id) => {
    const { ifMatch: _, ...request } = prepared.get(id) ?? {};
    const before = await snapshotOf(shop);
    expect(problemOf(await sendRequest(shop, id, request)).code).toBe("version_required");
    for (const ifMatch of ["*", "1", 'W/"1"', '"1", "2"', '""', '"x"', '"1e3"']) {
      const told = problemOf(await sendRequest(shop, id, { ...request, ifMatch }));
      expect([ifMatch, told.status]).toEqual([ifMatch, 400]);
    }
    const stale = await sendRequest(shop, id, { ...request, ifMatch: '"999"' });
    expect(problemOf(stale)).toMatchObject({ code: "version_mismatch" });
    expect(JSON.parse(stale.text)).toHaveProperty("current.version");
    expect(stale.headers.get("etag")).toMatch(/^"\d+"$/);
    expect(await snapshotOf(shop)).toEqual(before);
  });
});

test("whatever JSON is sent to whatever mutation, the answer is never a fault of ours", async () => {
  const mutations = operationIds.filter((id) => !operations[id].safe && operations[id].tenant);
  const anything = fc.tuple(fc.constantFrom(...mutations), fc.json({ maxDepth: 4 }));
  await fc.assert(
    fc.asyncProperty(anything, async ([id, body]) => {
      const { status } = await send(id, { body });
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

test("whatever is asked for in a search, the answer is never a fault of ours", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), async (q) => {
      for (const id of ["searchOrders", "listCustomers", "listProducts"] as const) {
        expect([200, 400]).toContain((await sendRequest(shop, id, { query: { q } })).status);
      }
    }),
    { numRuns: 100 },
  );
});

/** A request that would succeed, but for what is replaced. */
function send(id: OperationId, replaced: RawRequest): Promise<RawAnswer> {
  const valid = prepared.get(id) ?? {};
  const { path, query, headers, ...rest } = replaced;
  return sendRequest(shop, id, {
    ...valid,
    ...rest,
    path: { ...valid.path, ...path },
    query: { ...valid.query, ...query },
    headers: { ...valid.headers, ...headers },
  });
}
