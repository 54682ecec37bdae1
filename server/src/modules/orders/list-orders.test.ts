import type { ListOrdersQuery, MemberId, Order, OrderSort } from "@waybill/contract";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openStockedShop, usd, type StockedShop } from "../../../test/stocked-shop.ts";

let shop: StockedShop;
let orders: Order[];
let otherCustomerId: StockedShop["customerId"];
let assigneeId: MemberId;

/** 24 orders over 12 days, two at each instant, in every status that is reached without shipping. */
beforeAll(async () => {
  shop = await openStockedShop();
  const { client } = shop;
  otherCustomerId = (await client.createCustomer({ name: "Ana Trujillo" })).id;
  const member = await client.addMember({ email: "nancy@example.com", name: "Nancy", role: "agent" }); // prettier-ignore
  assigneeId = member.id;
  const placed: Order[] = [];
  for (let index = 0; index < 24; index++) {
    const day = String(1 + Math.floor(index / 2)).padStart(2, "0");
    const order = await shop.place({
      lines: [{ sku: "TEA", quantity: 1, unitPrice: usd(100 * (1 + (index % 5))) }],
      placedAt: `2026-03-${day}T12:00:00Z`,
      ...(index % 3 === 0 && { customerId: otherCustomerId }),
      ...(index % 4 === 0 && { assigneeId }),
      tags: index % 2 === 0 ? ["even", "all"] : ["all"],
      draft: index % 6 === 5,
    });
    if (index % 6 === 1) await shop.move(order, "confirmed");
    if (index % 6 === 2) await shop.move(order, "cancelled");
    if (index % 6 === 3) {
      await client.recordPayment(order.id, { method: "cash", amount: usd(100) });
    }
    placed.push(order);
  }
  orders = await Promise.all(placed.map(({ id }) => client.getOrder(id)));
}, 60_000);

/** Every page of a list, in the order in which they came. */
async function listAll(query: ListOrdersQuery): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await shop.client.listOrders({ ...query, ...(cursor && { cursor }) });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  return ids;
}

/** What the list should be, reckoned from the orders themselves. */
function expected(query: ListOrdersQuery): string[] {
  const { status, paymentStatus, fulfillmentStatus, placedFrom, placedTo, totalFrom, totalTo } =
    query;
  const among = <T>(values: readonly T[] | undefined, value: T) => values?.includes(value) ?? true;
  const passing = orders.filter(
    (order) =>
      among(status, order.status) &&
      among(paymentStatus, order.paymentStatus) &&
      among(fulfillmentStatus, order.fulfillmentStatus) &&
      (query.customerId ?? order.customerId) === order.customerId &&
      (query.assigneeId ?? order.assigneeId) === order.assigneeId &&
      (query.tag === undefined || order.tags.includes(query.tag)) &&
      (query.currency ?? "USD") === "USD" &&
      (placedFrom === undefined || new Date(order.placedAt) >= new Date(placedFrom)) &&
      (placedTo === undefined || new Date(order.placedAt) < new Date(placedTo)) &&
      order.total.amount >= (totalFrom ?? 0) &&
      order.total.amount <= (totalTo ?? Infinity),
  );
  return passing.toSorted(comparing(query.sort ?? "-placedAt")).map(({ id }) => id);
}

function comparing(sort: OrderSort): (one: Order, other: Order) => number {
  const sign = sort.startsWith("-") ? -1 : 1;
  const valueOf = (order: Order) => {
    if (sort.endsWith("total")) return order.total.amount;
    return Date.parse(sort.endsWith("updatedAt") ? order.updatedAt : order.placedAt);
  };
  return (one, other) => sign * (valueOf(one) - valueOf(other) || (one.id < other.id ? -1 : 1));
}

const sorts: OrderSort[] = ["-placedAt", "placedAt", "-total", "total", "-updatedAt", "updatedAt"];

describe("the list", () => {
  test.each(sorts)("sorted by %s comes page by page, each order once", async (sort) => {
    expect(await listAll({ sort, limit: 5 })).toEqual(expected({ sort }));
  });

  const filters: Record<string, ListOrdersQuery> = {
    "one status": { status: ["pending"] },
    "one of several statuses": { status: ["confirmed", "cancelled", "draft"] },
    "a status that no order has": { status: ["completed"] },
    "a status that was named twice": { status: ["pending", "pending"] },
    "one payment status": { paymentStatus: ["paid"] },
    "several payment statuses": { paymentStatus: ["paid", "partially_paid", "unpaid"] },
    "several statuses of two kinds": { status: ["pending", "confirmed"], paymentStatus: ["paid", "unpaid"] }, // prettier-ignore
    "several statuses of three kinds": { status: ["pending", "confirmed"], paymentStatus: ["paid", "unpaid"], fulfillmentStatus: ["unfulfilled", "shipped"] }, // prettier-ignore
    "a beginning": { placedFrom: "2026-03-05T12:00:00Z" },
    "an end": { placedTo: "2026-03-05T12:00:00Z" },
    "a range in another zone": { placedFrom: "2026-03-03T13:00:00+01:00", placedTo: "2026-03-06T00:00:00+01:00" }, // prettier-ignore
    "a total": { totalFrom: 200, totalTo: 300 },
    "a currency": { currency: "EUR" },
    "a tag": { tag: "even" },
    "a tag that none has": { tag: "odd" },
    "a tag and several statuses": { tag: "even", status: ["pending", "cancelled"] },
  };

  test.each(Object.entries(filters))("with %s", async (name, query) => {
    for (const sort of sorts) {
      const of = query.currency === "EUR" ? [] : expected({ ...query, sort });
      expect([name, sort, await listAll({ ...query, sort, limit: 4 })]).toEqual([name, sort, of]);
    }
  });

  test("of a customer, and given to a member", async () => {
    expect(await listAll({ customerId: otherCustomerId })).toEqual(expected({ customerId: otherCustomerId })); // prettier-ignore
    expect(await listAll({ assigneeId, limit: 2 })).toEqual(expected({ assigneeId }));
    expect(await listAll({ assigneeId, customerId: otherCustomerId })).toEqual(expected({ assigneeId, customerId: otherCustomerId })); // prettier-ignore
  });

  test("answers any combination of filters as they say", async () => {
    const some = <T>(...values: T[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined }); // prettier-ignore
    const day = fc.integer({ min: 1, max: 6 }).map((one) => `2026-03-0${one}T12:00:00Z`);
    const query = fc.record(
      {
        status: some("pending", "confirmed", "cancelled", "draft"),
        paymentStatus: some("unpaid", "partially_paid", "paid"),
        fulfillmentStatus: some("unfulfilled", "shipped"),
        placedFrom: day,
        totalFrom: fc.integer({ min: 0, max: 400 }),
        tag: fc.constantFrom("even", "all"),
        sort: fc.constantFrom(...sorts),
        limit: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(query, async (drawn) => {
        const asked = Object.fromEntries(
          Object.entries(drawn).filter(([, value]) => value !== undefined),
        );
        expect(await listAll(asked)).toEqual(expected(asked));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test("shows what it needs without another request", async () => {
    const { items } = await shop.client.listOrders({ limit: 1 });
    const [order] = orders.toSorted(comparing("-placedAt"));
    expect(items).toEqual([
      {
        id: order?.id,
        version: order?.version,
        number: order?.number,
        status: order?.status,
        subStatusId: null,
        isOnHold: false,
        paymentStatus: order?.paymentStatus,
        fulfillmentStatus: order?.fulfillmentStatus,
        customerId: order?.customerId,
        customerName: order?.customer.name,
        total: order?.total,
        unitCount: 1,
        tags: order?.tags,
        assigneeId: order?.assigneeId,
        externalId: null,
        placedAt: order?.placedAt,
        dueAt: null,
        updatedAt: order?.updatedAt,
      },
    ]);
  });
});

test("an order that comes while pages are turned shifts none and doubles none", async () => {
  const first = await shop.client.listOrders({ limit: 10, sort: "placedAt" });
  const late = await shop.place({ placedAt: "2020-01-01T00:00:00Z" });
  const second = await shop.client.listOrders({ limit: 100, sort: "placedAt", cursor: first.nextCursor ?? "" }); // prettier-ignore
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(ids).toEqual(expected({ sort: "placedAt" }));
  expect(ids).not.toContain(late.id);
});
