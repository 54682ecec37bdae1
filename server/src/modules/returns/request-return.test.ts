import type { Order } from "@waybill/contract";
import { sql } from "../../platform/database.ts";
import { decodeId } from "../../platform/ids.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { clientOf } from "../../../test/open-shop.ts";
import { openReturningShop, type ReturningShop } from "../../../test/returning-shop.ts";
import { refusalOf } from "../../../test/stocked-shop.ts";

let shop: ReturningShop;
beforeAll(async () => {
  shop = await openReturningShop();
});

const ask = ({ id, lines }: Order, quantity: number, reason?: string) =>
  shop.client.requestReturn(id, {
    lines: [{ lineId: lines[0]?.id ?? "lin_", quantity, ...(reason && { reason }) }],
  });

test("what was delivered can be asked back, and moves nothing yet", async () => {
  const order = await shop.deliver();
  const made = await ask(order, 2, "Too green");
  expect(made).toMatchObject({
    number: `${order.number}-R1`,
    orderId: order.id,
    status: "requested",
    version: 1,
    lines: [{ sku: "TEA", quantity: 2, received: 0, credited: 0, reason: "Too green" }],
    creditableAmount: { amount: 0 },
    exchangeOrderIds: [],
  });
  expect(await shop.client.getReturn(made.id)).toEqual(made);
  const again = await ask(order, 1);
  expect(again.number).toBe(`${order.number}-R2`);
  expect(await shop.client.getOrder(order.id)).toMatchObject({ version: order.version, fulfillmentStatus: "delivered" }); // prettier-ignore
  const { items } = await shop.client.listReturns({ orderId: order.id });
  expect(items.map(({ id }) => id)).toEqual([again.id, made.id]);
  await expectConservation(shop);
});

test("returns are listed by any of several statuses, page by page", async () => {
  const order = await shop.deliver();
  const made = [await ask(order, 1), await ask(order, 1), await ask(order, 1)];
  const [first, second, third] = made;
  if (!first || !second || !third) throw new Error("three were made");
  await shop.client.approveReturn(second.id, { ifMatch: 1 });
  await shop.client.declineReturn(first.id, { reason: "Worn" }, { ifMatch: 1 });
  const list = (status: ("requested" | "approved" | "declined")[], cursor?: string) =>
    shop.client.listReturns({ orderId: order.id, status, limit: 1, ...(cursor && { cursor }) });
  const newest = await list(["requested", "declined"]);
  expect(newest.items.map(({ id }) => id)).toEqual([third.id]);
  const next = await list(["requested", "declined"], newest.nextCursor ?? "");
  expect(next.items.map(({ id }) => id)).toEqual([first.id]);
  expect(next.nextCursor).toBeNull();
});

describe("a return is refused", () => {
  test("for more than was delivered and is neither back nor asked for, which is named", async () => {
    const order = await shop.deliver();
    await ask(order, 2);
    const refusal = await refusalOf(ask(order, 2));
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/lines/0/quantity", detail: "must be at most 1" }] }); // prettier-ignore
  });

  test("of what has not been delivered, and says so", async () => {
    const order = await shop.move(await shop.place(), "confirmed");
    await shop.client.createShipment(order.id, {});
    const refusal = await refusalOf(ask(order, 1));
    expect(refusal).toMatchObject({ status: 409, code: "conflict", message: expect.stringContaining("has been delivered yet") }); // prettier-ignore
  });

  test("of an order that was cancelled", async () => {
    const order = await shop.move(await shop.place(), "cancelled");
    const refusal = await refusalOf(ask(order, 1));
    expect(refusal).toMatchObject({ status: 409, code: "conflict", message: expect.stringContaining("was cancelled") }); // prettier-ignore
  });

  test("of a line that is another order's, or stands there twice", async () => {
    const [order, other] = [await shop.deliver(), await shop.deliver()];
    const stranger = await refusalOf(shop.client.requestReturn(order.id, { lines: [{ lineId: other.lines[0]?.id ?? "lin_", quantity: 1 }] })); // prettier-ignore
    expect(stranger).toMatchObject({ status: 400, errors: [{ pointer: "/lines/0/lineId", code: "unknown_line" }] }); // prettier-ignore
    const line = { lineId: order.lines[0]?.id ?? "lin_", quantity: 1 } as const;
    const twice = await refusalOf(shop.client.requestReturn(order.id, { lines: [line, line] }));
    expect(twice).toMatchObject({ status: 400, errors: [{ pointer: "/lines/1/lineId", code: "duplicate_line" }] }); // prettier-ignore
  });

  test.each([0, -1, 0.5, 1_000_001])("of %d units", async (quantity) => {
    const refusal = await refusalOf(ask(await shop.deliver(), quantity));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/lines/0/quantity" }] });
  });
});

test("units of a declined or cancelled return may be asked for again", async () => {
  const order = await shop.deliver();
  const declined = await ask(order, 3);
  await shop.client.declineReturn(declined.id, { reason: "Worn" }, { ifMatch: 1 });
  const cancelled = await ask(order, 3);
  await shop.client.cancelReturn(cancelled.id, { ifMatch: 1 });
  expect(await ask(order, 3)).toMatchObject({ status: "requested" });
  await expectConservation(shop);
});

test("after the return window it takes who may decide on prices", async () => {
  const order = await shop.deliver();
  await backdate(order, 31);
  const { secret } = await shop.client.createApiKey({ name: "Shop", permissions: ["orders:read", "orders:write"] }); // prettier-ignore
  const agent = clientOf(shop.baseUrl, shop.tenantId, secret);
  const lines = [{ lineId: order.lines[0]?.id ?? ("lin_" as const), quantity: 1 }];
  const refusal = await refusalOf(agent.requestReturn(order.id, { lines }));
  expect(refusal).toMatchObject({ status: 409, code: "return_window_closed", message: expect.stringContaining("orders:price") }); // prettier-ignore
  expect(await shop.client.requestReturn(order.id, { lines })).toMatchObject({ status: "requested" }); // prettier-ignore
  await backdate(order, 29);
  expect(await agent.requestReturn(order.id, { lines })).toMatchObject({ status: "requested" });
});

/** Lets an order have arrived so many days ago. */
async function backdate({ id, deliveredAt }: Order, days: number): Promise<void> {
  const { returnWindowDays } = await shop.client.getTenant();
  expect(returnWindowDays).toBe(30);
  const at = new Date(Date.parse(deliveredAt ?? "") - days * 24 * 60 * 60 * 1000);
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`update orders set delivered_at = ${at} where id = ${decodeId(id)}`);
  });
}

test("of eight who ask for the last three units at once, one is heard", async () => {
  const order = await shop.deliver();
  const asked = await Promise.allSettled(Array.from({ length: 8 }, () => ask(order, 3)));
  expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expectConservation(shop);
});
