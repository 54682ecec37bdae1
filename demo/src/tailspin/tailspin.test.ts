import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paginate, type OrderSummary } from "@waybill/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../server/test/expect-conservation.ts";
import { openShop, type Shop } from "../../../server/test/open-shop.ts";
import { loadDemo } from "../load.ts";
import { planTailspin } from "./plan-tailspin.ts";

let shop: Shop;
let dataDir: string;
let orders: OrderSummary[];
const reported: string[] = [];

const load = () =>
  loadDemo({
    baseUrl: shop.baseUrl,
    dataDir,
    tenants: ["tailspin"],
    report: (line) => void reported.push(line),
  });

beforeAll(async () => {
  shop = await openShop({ currency: "EUR", timeZone: "Europe/Berlin" });
  dataDir = await mkdtemp(join(tmpdir(), "waybill-tailspin-"));
  const { baseUrl, tenantId, apiKey } = shop;
  const credentials = { baseUrl, tenants: [{ tenantId, slug: "tailspin", apiKey }], users: [] };
  await writeFile(join(dataDir, "credentials.json"), JSON.stringify(credentials));
  await load();
  orders = await readSummaries();
}, 120_000); // some 1,500 requests, on a machine that runs other tests too

afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function readSummaries(): Promise<OrderSummary[]> {
  const summaries = [];
  for await (const order of paginate(shop.client.listOrders, { limit: 100 })) summaries.push(order);
  return summaries;
}

const now = Date.now();
const count = (one: (order: OrderSummary) => boolean) => orders.filter(one).length;

describe("Tailspin", () => {
  test("has 300 orders, none of them left half-way", () => {
    expect(orders).toHaveLength(300);
    expect(reported.at(-1)).toMatch(/Tailspin: .*300 orders placed, in/);
    expect(reported.at(-1)).not.toMatch(/left to/);
  });

  test("has orders in every state that there is yet", () => {
    const states = ["draft", "pending", "confirmed", "processing", "completed", "cancelled"];
    for (const state of states) {
      expect(count(({ status }) => status === state)).toBeGreaterThanOrEqual(8);
    }
    for (const state of ["unpaid", "partially_paid", "paid"]) {
      expect(count(({ paymentStatus }) => paymentStatus === state)).toBeGreaterThan(8);
    }
    for (const state of [
      "unfulfilled",
      "partially_shipped",
      "shipped",
      "partially_delivered",
      "delivered",
    ]) {
      // prettier-ignore
      expect(count((order) => order.fulfillmentStatus === state)).toBeGreaterThanOrEqual(5);
    }
  });

  test("lies within the last 60 days, and reaches up to today", () => {
    const ages = orders.map(({ placedAt }) => (now - Date.parse(placedAt)) / 86_400_000);
    expect(Math.max(...ages)).toBeLessThan(60.5);
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(Math.min(...ages)).toBeLessThan(0.2);
  });

  test("has late orders, tags and assignees", () => {
    const isWaiting = ({ status, fulfillmentStatus }: OrderSummary) =>
      ["pending", "confirmed", "processing"].includes(status) && fulfillmentStatus === "unfulfilled"; // prettier-ignore
    const late = count(
      (order) => isWaiting(order) && order.dueAt !== null && Date.parse(order.dueAt) < now,
    );
    expect(late).toBeGreaterThanOrEqual(10);
    expect(new Set(orders.flatMap(({ tags }) => tags)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(orders.map(({ assigneeId }) => assigneeId)).size).toBe(5);
  });

  test("sells dozens of toys to customers of several countries", async () => {
    const { items: products } = await shop.client.listProducts({ limit: 100 });
    expect(products.length).toBeGreaterThanOrEqual(36);
    expect(products.every(({ price }) => price.currency === "EUR")).toBe(true);
    const { items: customers } = await shop.client.listCustomers({ limit: 100 });
    expect(new Set(customers.map(({ address }) => address?.country)).size).toBe(8);
    expect(new Set(customers.map(({ name }) => name)).size).toBe(customers.length);
  });

  test("breaks no law of conservation", () => expectConservation(shop));

  test("gains nothing from a second run", async () => {
    await load();
    expect(reported.at(-1)).toMatch(/all 300 orders were there already/);
    expect(await readSummaries()).toEqual(orders);
  });

  test("is planned the same on a later day, when its orders are there", async () => {
    const known = new Map(orders.map((order) => [order.externalId ?? "", order]));
    const later = new Date(now + 9 * 86_400_000);
    const plan = await planTailspin(known, later);
    for (const { externalId, body, steps } of plan.orders) {
      expect(known.get(externalId)).toMatchObject({ placedAt: body.placedAt, dueAt: body.dueAt });
      expect(known.get(externalId)?.version).toBe(steps.length + 1);
    }
  });
});
