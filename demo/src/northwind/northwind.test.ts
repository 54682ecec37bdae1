import { parse } from "csv-parse/sync";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { paginate, type Order } from "@waybill/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../server/test/expect-conservation.ts";
import { openShop, type Shop } from "../../../server/test/open-shop.ts";
import { inParallel } from "../in-parallel.ts";
import { loadDemo } from "../load.ts";

type Row = Record<string, string>;
const rowsOf = (file: string) =>
  parse<Row>(readFileSync(new URL(`../../northwind/${file}.csv`, import.meta.url)), {
    columns: true,
  });
const data = { orders: rowsOf("orders"), lines: rowsOf("order_details"), products: rowsOf("products") }; // prettier-ignore

let shop: Shop;
let dataDir: string;
let placedWhenKilled: number;
const reported: string[] = [];
let orders: Map<string, Order>;

const load = () =>
  loadDemo({
    baseUrl: shop.baseUrl,
    dataDir,
    tenants: ["northwind"],
    report: (line) => void reported.push(line),
  });

beforeAll(async () => {
  shop = await openShop({ currency: "USD", timeZone: "America/Los_Angeles" });
  dataDir = await mkdtemp(join(tmpdir(), "waybill-northwind-"));
  const { baseUrl, tenantId, apiKey } = shop;
  const credentials = { baseUrl, tenants: [{ tenantId, slug: "northwind", apiKey }], users: [] };
  await writeFile(join(dataDir, "credentials.json"), JSON.stringify(credentials));
  await killedHalfWay();
  placedWhenKilled = (await readSummaries()).length;
  await load();
  orders = await readOrders();
}, 180_000); // some 4,300 requests, on a machine that runs other tests too

afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** `npm run seed` in a process of its own, killed with -9 at its first word of some hundred orders. */
async function killedHalfWay(): Promise<void> {
  const seed = new URL("../../../scripts/seed.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [seed, "--tenant", "northwind"], {
    env: { WAYBILL_DATA: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout)) {
    if (Number(/: (\d+) of 830 orders/.exec(line)?.[1]) >= 100) child.kill("SIGKILL");
  }
}

async function readSummaries() {
  const summaries = [];
  for await (const order of paginate(shop.client.listOrders, { limit: 100 })) summaries.push(order);
  return summaries;
}

async function readOrders(): Promise<Map<string, Order>> {
  const read = new Map<string, Order>();
  await inParallel(await readSummaries(), 6, async ({ id, externalId }) => {
    read.set(externalId ?? "", await shop.client.getOrder(id));
  });
  return read;
}

describe("after a load that was killed and run again, Northwind", () => {
  test("went on where the killed run had stopped", () => {
    expect(placedWhenKilled).toBeGreaterThanOrEqual(100);
    expect(placedWhenKilled).toBeLessThan(830);
    const summary = reported.at(-1) ?? "";
    const [, placed] = /; (\d+) orders placed/.exec(summary) ?? [];
    expect(Number(placed)).toBe(830 - placedWhenKilled);
    expect(summary).not.toMatch(/left to/);
  });

  test("holds 830 orders with 2,155 lines, each order once", () => {
    expect(orders.size).toBe(830);
    expect([...orders.keys()].toSorted()).toEqual(data.orders.map((row) => row["order_id"]));
    expect([...orders.values()].flatMap(({ lines }) => lines)).toHaveLength(2_155);
  });

  test("has line totals that are, to the cent, those of the data", () => {
    for (const row of data.lines) {
      const line = lineOf(row);
      expect(BigInt(line.total.amount), `${row["order_id"]} ${line.sku}`).toBe(netCentsOf(row));
    }
    const sum = [...orders.values()]
      .flatMap(({ lines }) => lines)
      .reduce((total, line) => total + BigInt(line.total.amount), 0n);
    expect(sum).toBe(data.lines.reduce((total, row) => total + netCentsOf(row), 0n));
    expect(sum).toBe(126_579_329n);
  });

  test("has the net sales of the data within half a cent a line", () => {
    const inTenThousandths = data.lines.reduce(
      (total, row) => total + netTenThousandthsOf(row),
      0n,
    );
    expect(inTenThousandths).toBe(12_657_930_395n);
    const net = [...orders.values()].reduce(
      (total, order) => total + order.total.amount - order.shippingTotal.amount,
      0,
    );
    expect(Math.abs(net * 100 - Number(inTenThousandths))).toBeLessThanOrEqual(2_155 * 50);
    expect((net / 100).toFixed(2)).toBe("1265793.29");
  });

  test("has the freight, days, customer and shipper of the data", () => {
    const freight = [...orders.values()].reduce(
      (sum, order) => sum + order.shippingTotal.amount,
      0,
    );
    expect(freight).toBe(6_494_269);
    for (const row of data.orders) {
      const order = orders.get(row["order_id"] ?? "");
      expect(order?.placedAt.slice(0, 10)).toBe(row["order_date"]);
      expect(order?.dueAt?.slice(0, 10)).toBe(row["required_date"]);
      expect(order?.shippingAddress?.city).toBe(row["ship_city"]);
      expect(order?.assigneeId).not.toBeNull();
      expect(order?.shippingMethodId).not.toBeNull();
    }
  });

  test("has shipped and completed all but 21 orders, which keep their reservations", () => {
    for (const row of data.orders) {
      const [status, fulfillmentStatus] =
        row["shipped_date"] === "" ? ["confirmed", "unfulfilled"] : ["completed", "shipped"];
      expect(orders.get(row["order_id"] ?? "")).toMatchObject({ status, fulfillmentStatus });
    }
    const open = [...orders.values()].filter(({ status }) => status === "confirmed");
    expect(open).toHaveLength(21);
  });

  test("has the stock of the data, and what is promised beside it", async () => {
    const unshipped = new Set(
      data.orders.filter((row) => row["shipped_date"] === "").map((row) => row["order_id"]),
    );
    const { items } = await shop.client.listProducts({
      limit: 100,
      status: ["active", "archived"],
    });
    expect(items).toHaveLength(77);
    for (const row of data.products) {
      const product = items.find(({ title }) => title === row["product_name"]);
      const reserved = data.lines
        .filter(
          (line) => line["product_id"] === row["product_id"] && unshipped.has(line["order_id"]),
        ) // prettier-ignore
        .reduce((sum, line) => sum + Number(line["quantity"]), 0);
      expect(product).toMatchObject({ available: Number(row["units_in_stock"]), reserved });
      expect(product?.status).toBe(row["discontinued"] === "1" ? "archived" : "active");
    }
  });

  test("breaks no law of conservation", () => expectConservation(shop));

  test("gains nothing from another run", async () => {
    const before = await readEverything();
    await load();
    expect(reported.at(-1)).toMatch(/all 830 orders were there already/);
    expect(await readEverything()).toEqual(before);
  });
});

test("the loader says how far it is, and neither names nor keys", () => {
  expect(reported.some((line) => /^Northwind: \d+ of \d+ orders$/.test(line))).toBe(true);
  const said = reported.join("\n");
  expect(said).not.toContain(shop.apiKey);
  expect(said).not.toMatch(/Maria|Alfreds|Davolio|@/);
});

async function readEverything() {
  const { client } = shop;
  const [orders, customers, members, products, methods, levels] = await Promise.all([
    readSummaries(),
    client.listCustomers({ limit: 100 }),
    client.listMembers({ limit: 100 }),
    client.listProducts({ limit: 100, status: ["active", "archived"] }),
    client.listShippingMethods({ limit: 100 }),
    client.listStockLevels({ limit: 100 }),
  ]);
  return { orders, customers, members, products, methods, levels };
}

function lineOf(row: Row) {
  const title = data.products.find((one) => one["product_id"] === row["product_id"])?.["product_name"]; // prettier-ignore
  const line = orders.get(row["order_id"] ?? "")?.lines.find((one) => one.title === title);
  if (!line) throw new Error(`no line for ${row["order_id"]} ${row["product_id"]}`);
  return line;
}

/** price x quantity x (1 - discount) in ten thousandths of a dollar: exact, as every factor has two decimals at most. */
function netTenThousandthsOf(row: Row): bigint {
  const digits = (column: string) => BigInt((row[column] ?? "").replace(".", ""));
  return digits("unit_price") * BigInt(row["quantity"] ?? "") * (100n - digits("discount"));
}

function netCentsOf(row: Row): bigint {
  return (netTenThousandthsOf(row) + 50n) / 100n;
}
