import type { OperationId } from "@waybill/contract";
import { operations } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { encodeId, newId } from "../src/platform/ids.ts";
import { operationIds, parametersOf, referencesOf, type Reference } from "./contract-places.ts";
import { furnish, type Furniture } from "./furnish.ts";
import { openShop, type Shop } from "./open-shop.ts";
import { sendRequest, type RawAnswer, type RawRequest } from "./send-request.ts";
import { snapshotOf, type Snapshot } from "./tenant-snapshot.ts";
import { prepareRequest, validRequests } from "./valid-requests.ts";

/** In every text of the other tenant, and nowhere else. */
const canary = "Kanarienvogel";
const foreignSku = "ALIEN-1";

let own: Shop;
let furniture: Furniture;
let foreign: Shop;
let foreignFurniture: Furniture;
let foreignIds: Set<string>;
let foreignBefore: Snapshot;

beforeAll(async () => {
  own = await openShop();
  foreign = await openShop();
  furniture = await furnish(own, "Own");
  foreignFurniture = await furnish(foreign, canary);
  const price = { amount: 100, currency: "USD" };
  await foreign.client.createProduct({ sku: foreignSku, title: canary, price });
  await foreign.client.adjustStock({ sku: foreignSku, quantity: 10, reason: "opening" });
  foreignIds = await everyIdOf(foreign, foreignFurniture);
  foreignBefore = await snapshotOf(foreign);
}, 60_000);

test("every operation of the contract is covered", () => {
  expect(Object.keys(validRequests).sort()).toEqual(Object.keys(operations).sort());
});

describe("a valid request", () => {
  test.each(operationIds)("of %s succeeds, without a trace of the other tenant", async (id) => {
    const request = await prepareRequest(id, own, furniture);
    const answer = await send(id, request);
    expect(answer).toMatchObject({ status: operations[id].status });
    expectNoTrace(answer);
  });
});

describe("another tenant's id", () => {
  const references = operationIds.flatMap(referencesOf);

  test("is looked for in every place where the contract has one", () => {
    expect(references.length).toBeGreaterThan(30);
  });

  test.each(references)("answers as an unknown one: $operation $in $at", async (reference) => {
    const request = await prepareRequest(reference.operation, own, furniture);
    const unknown = reference.kind === "sku" ? "NOBODY1" : encodeId(reference.kind, newId());
    const known = foreignIdFor(reference);
    const ofNobody = await ask(reference, request, unknown);
    const ofAnother = await ask(reference, request, known);
    expect(ofAnother.status).toBe({ path: 404, body: 400, query: 200 }[reference.in]);
    expect(comparable(ofAnother, known)).toEqual(comparable(ofNobody, unknown));
    expectNoTrace(ofAnother, known);
  });
});

describe("a cursor", () => {
  const lists = operationIds.filter((id) => parametersOf(id, "query").includes("cursor"));

  test.each(lists)("of another tenant leads nowhere in %s", async (id) => {
    const cursor = await cursorOf(id, foreign, foreignFurniture);
    await expectRefused(id, cursor);
  });

  test.each(lists)("of another operation leads nowhere in %s", async (id) => {
    const other = id === "listOrders" ? "listCustomers" : "listOrders";
    await expectRefused(id, await cursorOf(other, own, furniture));
  });

  test.each(lists.filter((id) => otherQuestion(id)))(
    "of another question leads nowhere in %s",
    async (id) => {
      const cursor = await cursorOf(id, own, furniture);
      const answer = await send(id, question(id, furniture, { ...otherQuestion(id), cursor }));
      expect(answer.status).toBe(400);
    },
  );

  test.each(lists)("that was bent is refused by %s", async (id) => {
    const cursor = await cursorOf(id, own, furniture);
    const middle = Math.floor(cursor.length / 2);
    const bent = cursor.slice(0, middle) + (cursor[middle] === "A" ? "B" : "A") + cursor.slice(middle + 1); // prettier-ignore
    for (const wrong of [
      bent,
      `${cursor}A`,
      `${cursor}!`,
      cursor.slice(1),
      "AAAA",
      "%00",
      "null",
    ]) {
      await expectRefused(id, wrong);
    }
  });

  async function expectRefused(id: OperationId, cursor: string): Promise<void> {
    const answer = await send(id, question(id, furniture, { cursor }));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ pointer: "query:cursor" }] });
    expectNoTrace(answer);
  }
});

test("nothing of the other tenant has changed", async () => {
  expect(await snapshotOf(foreign)).toEqual(foreignBefore);
});

function send(id: OperationId, request: RawRequest, shop = own): Promise<RawAnswer> {
  return sendRequest(shop, id, request);
}

function ask(reference: Reference, request: RawRequest, id: string): Promise<RawAnswer> {
  const { at } = reference;
  if (reference.in !== "body") {
    const named = { ...request[reference.in], [at]: id };
    return send(reference.operation, { ...request, [reference.in]: named });
  }
  return send(reference.operation, { ...request, body: withValue(request.body, at, id) });
}

/** A copy of a body with a value at a JSON pointer. */
function withValue(body: unknown, pointer: string, value: unknown): unknown {
  const [step = "", ...rest] = pointer.split("/").slice(1);
  const next = rest.length === 0 ? value : withValue(at(body, step), `/${rest.join("/")}`, value);
  if (step === "0") return [next];
  return { ...(body as object), [step]: next };
}

function at(value: unknown, step: string): unknown {
  return (value as Record<string, unknown> | undefined)?.[step] ?? {};
}

function foreignIdFor({ kind, at }: Reference): string {
  if (kind === "sku") return foreignSku;
  const found = Object.values(foreignFurniture).find((id) => id.startsWith(`${kind}_`));
  if (!found) throw new Error(`The furnished shop has no ${kind} for ${at}`);
  return found;
}

/** The answer's bytes without what may differ: who asked when, and what was asked for. */
function comparable({ status, headers, text }: RawAnswer, asked: string) {
  const kept = [...headers].filter(([name]) => !["date", "x-request-id"].includes(name));
  const body = text
    .replaceAll(asked, "<asked>")
    .replace(/"requestId":"[^"]+"/, '"requestId":"<request>"');
  return { status, headers: kept, body };
}

function expectNoTrace({ headers, text }: RawAnswer, asked = ""): void {
  const bytes = [text, ...[...headers].flat()].join("\n");
  expect(bytes.toLowerCase()).not.toContain(canary.toLowerCase());
  const ids = bytes.match(/[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}/g) ?? [];
  expect(ids.filter((id) => id !== asked && foreignIds.has(id))).toEqual([]);
}

/** The ids in all that a shop's lists answer. */
async function everyIdOf(shop: Shop, things: Furniture): Promise<Set<string>> {
  const ids = new Set<string>(Object.values(things));
  for (const id of operationIds.filter((one) => operations[one].safe && operations[one].tenant)) {
    const { text } = await sendRequest(shop, id, await prepareRequest(id, shop, things));
    for (const [found] of text.matchAll(/[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}/g)) ids.add(found);
  }
  return ids;
}

async function cursorOf(id: OperationId, shop: Shop, things: Furniture): Promise<string> {
  const answer = await sendRequest(shop, id, question(id, things, { limit: "1" }));
  const { nextCursor } = JSON.parse(answer.text) as { nextCursor: string | null };
  if (nextCursor === null) throw new Error(`${id} has only one page in a furnished shop`);
  return nextCursor;
}

function question(id: OperationId, things: Furniture, query: Record<string, string>): RawRequest {
  const known: Record<string, string> = things;
  const named = parametersOf(id, "path").map((name) => [name, known[name] ?? things.orderId]);
  return {
    path: { ...Object.fromEntries(named), ...pathOf(query) },
    query: { ...(id === "searchOrders" && { q: "twin" }), ...queryOf(query) },
  };
}

/** A question that differs from the plain one: by a filter, or by the order it is about. */
function otherQuestion(id: OperationId): Record<string, string> | undefined {
  const known = parametersOf(id, "query");
  if (parametersOf(id, "path").includes("orderId")) return { orderId: furniture?.otherOrderId ?? "later" }; // prettier-ignore
  if (known.includes("q")) return { q: "title" };
  if (known.includes("productId")) return { productId: furniture?.productId ?? "later" };
  if (known.includes("sort")) return { sort: "total" };
  return undefined;
}

const pathOf = ({ orderId }: Record<string, string>) => (orderId === undefined ? {} : { orderId });
const queryOf = ({ orderId: _, ...query }: Record<string, string>) => query;
