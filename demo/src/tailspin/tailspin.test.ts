// long because: loading 300 orders takes most of the time, and every test here looks at what was loaded once.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paginate, type Order, type OrderSummary } from "@waybill/client";
import { sandboxControl } from "@waybill/payment-sandbox/control";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { expectConservation } from "../../../server/test/expect-conservation.ts";
import { openDesk, openShop, type Shop } from "../../../server/test/open-shop.ts";
import { inParallel } from "../in-parallel.ts";
import { loadDemo } from "../load.ts";
import { netCentsOf } from "../net-cents.ts";
import { versionAfter } from "../steps/step.ts";
import { planTailspin } from "./plan-tailspin.ts";
import { soldOutToy } from "./toys.ts";

let shop: Shop;
let dataDir: string;
let loadedAt: number;
let orders: Order[];
const reported: string[] = [];
const all = { limit: 100 };

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
  loadedAt = Date.now();
  await letBanksDecide();
  orders = await readOrders();
}, 120_000); // some 2,000 requests, on a machine that runs other tests too

/** What takes a minute at the sandbox happens now: nothing changes by itself any more. */
async function letBanksDecide(): Promise<void> {
  const { sandbox } = await openDesk();
  await sandboxControl({ ...sandbox, account: shop.tenantUuid }).advance(60);
  const decided = async () => {
    const { items } = await shop.client.listAllPayments({ needsAttention: true, ...all });
    return new Set(items.map(({ attention }) => attention));
  };
  const wanted = new Set(["disputed", "order_cancelled"]);
  await vi.waitFor(async () => expect(await decided()).toEqual(wanted), { timeout: 60_000 });
}

afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function readSummaries(): Promise<OrderSummary[]> {
  const summaries = [];
  for await (const order of paginate(shop.client.listOrders, all)) summaries.push(order);
  return summaries;
}

async function readOrders(): Promise<Order[]> {
  const read: Order[] = [];
  await inParallel(await readSummaries(), 6, async ({ id }) => {
    read.push(await shop.client.getOrder(id));
  });
  return read;
}

const known = (summaries: OrderSummary[]) =>
  new Map(summaries.map((order) => [order.externalId ?? "", order]));
const count = (one: (order: Order) => boolean) => orders.filter(one).length;
const isCard = ({ tags }: Order) => tags.includes("card");
const imported = () => orders.filter((one) => one.externalId !== null && !isCard(one));
const netOf = ({ lines, charges }: Order) =>
  [
    ...lines.map(({ total }) => total.amount),
    ...charges.filter(({ type }) => type === "discount").map(({ amount }) => amount.amount),
  ].reduce((sum, amount) => sum + amount, 0);
const unitsThat = (order: Order, unit: "allocated" | "backordered" | "shipped") =>
  order.lines.reduce((sum, line) => sum + line[unit], 0);

test("Tailspin has 300 orders, none of them left half-way, and says what was loaded", async () => {
  const summary = reported.at(-1) ?? "";
  expect(imported()).toHaveLength(300);
  expect(summary).toMatch(
    /^Tailspin: .*300 orders placed; 13 more paid by card at the sandbox, in/,
  );
  expect(summary).toContain("on hold");
  expect(summary).not.toMatch(/left to/);
  const plan = await planTailspin(known(await readSummaries()));
  const loaded = new Map(orders.map((order) => [order.externalId, order]));
  for (const { externalId, body, steps } of plan.orders) {
    const order = loaded.get(externalId);
    expect([externalId, order?.version]).toEqual([externalId, versionAfter(steps)]);
    expect([externalId, order && netOf(order)]).toEqual([externalId, netCentsOf(body)]);
  }
});

describe("Tailspin has orders", () => {
  test.each(["draft", "pending", "confirmed", "processing", "completed", "cancelled"])(
    "that are %s",
    (state) => expect(count(({ status }) => status === state)).toBeGreaterThanOrEqual(8),
  );

  test.each(["unpaid", "partially_paid", "paid", "partially_refunded", "refunded"])(
    "whose payment is %s",
    (state) => expect(count((one) => one.paymentStatus === state)).toBeGreaterThanOrEqual(5),
  );

  test.each([
    ...["unfulfilled", "partially_fulfilled", "fulfilled", "partially_shipped", "shipped"],
    ...["partially_delivered", "delivered", "partially_returned", "returned"],
  ])("whose fulfilment is %s", (state) => {
    expect(count((one) => one.fulfillmentStatus === state)).toBeGreaterThanOrEqual(3);
  });

  test("of the last 60 days, up to today", () => {
    const ages = imported().map(({ placedAt }) => (loadedAt - Date.parse(placedAt)) / 86_400_000);
    expect(Math.max(...ages)).toBeLessThan(60.5);
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(Math.min(...ages)).toBeLessThan(0.2);
  });

  test("that are late, with tags and assignees", () => {
    const isLate = ({ status, fulfillmentStatus, dueAt }: Order) =>
      ["pending", "confirmed", "processing"].includes(status) &&
      fulfillmentStatus === "unfulfilled" &&
      Date.parse(dueAt ?? "") < loadedAt;
    expect(count(isLate)).toBeGreaterThanOrEqual(10);
    expect(new Set(orders.flatMap(({ tags }) => tags)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(orders.map(({ assigneeId }) => assigneeId)).size).toBe(5);
  });

  test("on hold for different reasons, and others of which the hold was released", async () => {
    const reasons = orders.flatMap(({ holds }) => holds.map(({ reason }) => reason));
    expect(reasons.length).toBeGreaterThanOrEqual(5);
    expect(new Set(reasons).size).toBeGreaterThanOrEqual(3);
    const { orders: planned } = await planTailspin(known(await readSummaries()));
    const released = planned.find(({ steps }) => steps.some(({ does }) => does === "release"));
    const order = orders.find(({ externalId }) => externalId === released?.externalId);
    const { items } = await shop.client.listOrderHolds(order?.id ?? "ord_");
    expect(items).toMatchObject([{ releaseNote: "Sorted out by phone" }]);
  });

  test("under each of the tenant's own labels", async () => {
    const { items } = await shop.client.listSubStatuses(all);
    expect(items.map(({ label }) => label)).toContain("Waiting for customer");
    for (const { id, status, label } of items) {
      const under = orders.filter(({ subStatusId }) => subStatusId === id);
      expect([label, new Set(under.map((order) => order.status))]).toEqual([label, new Set([status])]); // prettier-ignore
    }
  });

  test("with taxes inside their prices, and without where it is not registered", () => {
    const taxed = orders.filter(({ taxTotal }) => taxTotal.amount > 0);
    expect(taxed.length).toBeGreaterThan(200);
    for (const { charges, pricesIncludeTax } of taxed) {
      expect(pricesIncludeTax).toBe(true);
      expect(charges).toContainEqual(expect.objectContaining({ type: "tax", included: true }));
    }
    const rates = taxed.flatMap(({ charges }) => charges.flatMap(({ rate }) => rate ?? []));
    expect(new Set(rates).size).toBeGreaterThanOrEqual(4);
    const countries = orders
      .filter(({ taxTotal }) => taxTotal.amount === 0)
      .map(({ shippingAddress }) => shippingAddress?.country);
    expect(new Set(countries)).toEqual(new Set(["PL", "SE"]));
  });

  test("with discounts on lines and on whole orders, in percent and in euros", () => {
    const discounts = orders.flatMap((order) => order.discounts);
    const has = (isWhole: boolean, isFixed: boolean) =>
      discounts.some(
        ({ lineId, fixed }) => (lineId === null) === isWhole && (fixed !== null) === isFixed,
      );
    expect([has(false, false), has(true, false), has(true, true)]).toEqual([true, true, true]);
  });
});

describe("Tailspin's stock", () => {
  test("is kept for some drafts", async () => {
    const kept = orders.filter(({ status, reserveUntil }) => status === "draft" && reserveUntil);
    expect(kept.length).toBeGreaterThanOrEqual(3);
    for (const { id, lines, reserveUntil } of kept) {
      const { items } = await shop.client.listReservations({ orderId: id, ...all });
      expect(items.every(({ expiresAt }) => expiresAt === reserveUntil)).toBe(true);
      const units = (of: { quantity: number }[]) => of.reduce((sum, one) => sum + one.quantity, 0);
      expect(units(items)).toBe(units(lines));
    }
  });

  test("lies at three locations, each with work to do", async () => {
    const { items: locations } = await shop.client.listLocations(all);
    expect(locations.map(({ code }) => code).toSorted()).toEqual(["BULKY", "MAIN", "SHOP"]);
    for (const { id: locationId } of locations) {
      const { items: levels } = await shop.client.listStockLevels({ locationId, ...all });
      expect(levels.filter(({ onHand }) => onHand > 0).length).toBeGreaterThanOrEqual(2);
      const query = { locationId, status: ["open" as const], ...all };
      const { items: waiting } = await shop.client.listFulfilmentOrders(query);
      expect(waiting.length).toBeGreaterThan(0);
    }
  });

  test("is picked and packed in part, in full, and sent from two places for one order", async () => {
    const found = [];
    for await (const one of paginate(shop.client.listFulfilmentOrders, all)) found.push(one);
    for (const status of ["open", "in_progress", "packed", "shipped", "cancelled"]) {
      expect([status, found.some((one) => one.status === status)]).toEqual([status, true]);
    }
    const halfPicked = found.filter(
      ({ lines }) =>
        lines.some(({ picked, packed }) => picked > packed) &&
        lines.some(({ quantity, picked }) => picked < quantity),
    );
    expect(halfPicked.length).toBeGreaterThanOrEqual(2);
    const byOrder = Map.groupBy(found, ({ orderId }) => orderId);
    const places = [...byOrder.values()].map((ones) => new Set(ones.map((one) => one.locationId)));
    expect(places.some(({ size }) => size === 2)).toBe(true);
  });

  test("is waited for: backorders of a toy that is sold out and on its way", async () => {
    const waiting = orders.filter((order) => unitsThat(order, "backordered") > 0);
    expect(waiting.length).toBeGreaterThanOrEqual(3);
    const [product] = (await shop.client.listProducts({ sku: [soldOutToy.sku] })).items;
    expect(product).toMatchObject({ available: 0, incoming: 48, allowBackorder: true });
  });

  test("is low here, broken there, and under way between locations", async () => {
    const low = await shop.client.listProducts({ lowStock: true, ...all });
    expect(low.items.length).toBeGreaterThanOrEqual(4);
    const { items: products } = await shop.client.listProducts(all);
    expect(products.filter(({ damaged }) => damaged > 0).length).toBeGreaterThanOrEqual(2);
    const { items: transfers } = await shop.client.listTransfers(all);
    expect(new Map(transfers.map(({ reference, status }) => [reference, status]))).toEqual(
      new Map([
        ["PO-7718", "in_transit"],
        ["TR-2041", "in_transit"],
        ["TR-2042", "requested"],
      ]),
    );
  });
});

describe("after the sale, Tailspin has", () => {
  test("returns in every status but cancelled, whose goods go back on sale or among the damaged", async () => {
    const { items } = await shop.client.listReturns(all);
    const statuses = new Set(items.map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual(["approved", "closed", "declined", "received", "requested"]); // prettier-ignore
    const lines = items.flatMap((one) => one.lines);
    expect(lines.some(({ restocked }) => restocked > 0)).toBe(true);
    expect(lines.some(({ damaged }) => damaged > 0)).toBe(true);
  });

  test("refunds to be paid back, for returns, cancellations and goodwill", async () => {
    const pending = orders.filter(({ refundPendingTotal }) => refundPendingTotal.amount > 0);
    const found = await Promise.all(
      pending.map(async ({ id }) => (await shop.client.listRefunds(id)).items),
    );
    const reasons = found.flat().filter(({ status }) => status === "pending");
    expect(new Set(reasons.map(({ reasonType }) => reasonType))).toEqual(new Set(["return", "cancellation", "goodwill"])); // prettier-ignore
    const isGoodwill = (order: Order) => order.charges.some(({ label }) => label === "Goodwill");
    expect(count(isGoodwill)).toBeGreaterThanOrEqual(3);
  });

  test("an exchange: an order paid by what came back of another", async () => {
    const sent = orders.filter(({ exchangeOfId }) => exchangeOfId !== null);
    expect(sent.length).toBeGreaterThanOrEqual(1);
    for (const { id } of sent) {
      const { items } = await shop.client.listPayments(id);
      expect(items).toMatchObject([{ method: "exchange" }]);
    }
  });

  test("open change sets that would go through", async () => {
    const { items: labels } = await shop.client.listSubStatuses(all);
    const asked = labels.find(({ label }) => label === "Change asked for");
    const marked = orders.filter(({ subStatusId }) => subStatusId === asked?.id);
    expect(marked.length).toBeGreaterThanOrEqual(1);
    for (const { id } of marked) {
      const [change] = (await shop.client.listChangeSets(id)).items;
      expect(change).toMatchObject({ status: "open" });
      const { problems } = await shop.client.previewChangeSet(change?.id ?? "chs_");
      expect(problems).toEqual([]);
    }
  });
});

test("Tailspin sells dozens of toys to customers of several countries", async () => {
  const { items: products } = await shop.client.listProducts(all);
  expect(products.length).toBeGreaterThanOrEqual(36);
  expect(products.every(({ price }) => price.currency === "EUR")).toBe(true);
  const { items: customers } = await shop.client.listCustomers(all);
  expect(new Set(customers.map(({ address }) => address?.country)).size).toBe(8);
  expect(new Set(customers.map(({ name }) => name)).size).toBe(customers.length);
});

test("Tailspin has payments by card in every state, each for an order of its own", async () => {
  const found = [];
  for await (const one of paginate(shop.client.listAllPayments, all)) {
    if (one.method === "card") found.push(one);
  }
  expect(new Set(found.map(({ orderId }) => orderId)).size).toBe(found.length);
  const states = Map.groupBy(found, ({ status }) => status);
  const counts = [...states].map(([status, ones]) => [status, ones.length] as const);
  expect(new Map(counts)).toEqual(
    new Map(
      Object.entries({
        ...{ open: 2, authorized: 3, partially_captured: 1, captured: 4 },
        ...{ failed: 1, partially_refunded: 1, voided: 1 },
      }),
    ),
  );
  const dayMs = 86_400_000;
  const ending = found.filter(
    ({ status, authorizationExpiresAt: at }) =>
      status === "authorized" && Date.parse(at ?? "") < loadedAt + dayMs,
  );
  expect(ending).toHaveLength(1);
  for (const status of ["authorized", "failed", "voided"]) {
    const shown = orders.filter((one) => isCard(one) && one.paymentStatus === status);
    expect([status, shown.length > 0]).toEqual([status, true]);
  }
  const { items: disputes } = await shop.client.listDisputes(all);
  expect(disputes).toMatchObject([{ status: "needs_response" }]);
});

test("Tailspin breaks no law of conservation", () => expectConservation(shop));

describe("once it is loaded, Tailspin", () => {
  const readEverything = async () => {
    const { client } = shop;
    return Promise.all([
      readSummaries(),
      ...[client.listProducts(all), client.listStockLevels(all), client.listTransfers(all)],
      ...[client.listReturns(all), client.listSubStatuses(all), client.listTaxRates(all)],
      ...[client.listLocations(all), client.listMembers(all), client.getTenant()],
    ]);
  };

  test("gains nothing from a second run", async () => {
    const before = await readEverything();
    await load();
    expect(reported.at(-1)).toMatch(/all 300 orders were there already/);
    expect(await readEverything()).toEqual(before);
  });

  test("is planned the same on a later day", async () => {
    const summaries = known(await readSummaries());
    const later = new Date(loadedAt + 9 * 86_400_000);
    const plan = await planTailspin(summaries, later);
    for (const { externalId, body } of plan.orders) {
      expect(summaries.get(externalId)).toMatchObject({
        ...{ placedAt: body.placedAt, dueAt: body.dueAt },
      });
    }
  });
});
