import type { Order, OrderStatus } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openStockedShop, refusalOf, usd, type StockedShop } from "../../../test/stocked-shop.ts";
import { legalMoves } from "./status-machine.ts";

const statuses: OrderStatus[] = ["draft", "pending", "confirmed", "processing", "completed", "cancelled"]; // prettier-ignore

/** Where an order may go from each status when nothing has been shipped of it. */
const allowed: Record<OrderStatus, OrderStatus[]> = {
  draft: ["pending", "cancelled"],
  pending: ["confirmed", "cancelled"],
  confirmed: ["processing", "cancelled"],
  processing: ["cancelled"],
  completed: [],
  cancelled: [],
};

let shop: StockedShop;
beforeAll(async () => {
  shop = await openStockedShop();
});

async function orderThatIs(status: OrderStatus): Promise<Order> {
  const order = await shop.place({
    draft: status === "draft",
    lines: [{ sku: "TEA", quantity: 1 }],
  });
  const ways: Record<OrderStatus, OrderStatus[]> = {
    draft: [],
    pending: [],
    confirmed: ["confirmed"],
    processing: ["confirmed", "processing"],
    completed: ["confirmed", "processing"],
    cancelled: ["cancelled"],
  };
  const moved = await shop.move(order, ...ways[status]);
  if (status !== "completed") return moved;
  await shop.client.createShipment(order.id, {});
  return shop.move(await shop.client.getOrder(order.id), "completed");
}

describe.each(statuses)("from %s", (from) => {
  test.each(allowed[from])("to %s: allowed", async (to) => {
    const before = await orderThatIs(from);
    const after = await shop.move(before, to);
    expect(after).toMatchObject({ status: to, version: before.version + 1 });
    expect(await shop.client.getOrder(before.id)).toEqual(after);
  });

  test.each(statuses.filter((to) => !allowed[from].includes(to)))("to %s: refused", async (to) => {
    const before = await orderThatIs(from);
    const refusal = await refusalOf(shop.move(before, to));
    expect(refusal).toMatchObject({ status: 409, code: "transition_not_allowed" });
    expect(refusal.problem.allowed).toEqual(allowed[from]);
    expect(await shop.client.getOrder(before.id)).toEqual(before);
  });
});

test("the machine has these moves and no other", () => {
  const guarded = [{ from: "processing", to: "completed" }];
  const moves = statuses.flatMap((from) => allowed[from].map((to) => ({ from, to })));
  const told = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
  expect(legalMoves.map(told).toSorted()).toEqual([...moves, ...guarded].map(told).toSorted());
});

test("from processing to completed: allowed once everything is shipped, refused by naming what is not", async () => {
  const order = await shop.move(await shop.place(), "confirmed", "processing");
  const refusal = await refusalOf(shop.move(order, "completed"));
  expect(refusal).toMatchObject({ status: 409, code: "transition_not_allowed" });
  expect(refusal.message).toContain("missing: 3 of TEA, 2 of COFFEE");
  await shop.client.createShipment(order.id, {});
  const completed = await shop.move(await shop.client.getOrder(order.id), "completed");
  expect(completed).toMatchObject({ status: "completed", version: order.version + 2 });
});

test("what was paid for a cancelled order is to be paid back, and its note is in the history", async () => {
  const order = await shop.place();
  await shop.client.recordPayment(order.id, { method: "cash", amount: usd(700) });
  const change = { status: "cancelled", reason: "Too late", note: "By telephone" } as const;
  const cancelled = await shop.client.changeOrderStatus(order.id, change, { ifMatch: 2 });
  expect(cancelled).toMatchObject({ refundPendingTotal: usd(700), amountDue: usd(0) });
  const { items: refunds } = await shop.client.listRefunds(order.id);
  expect(refunds).toMatchObject([{ status: "pending", amount: usd(700) }]);
  const [entry] = (await shop.client.listOrderHistory(order.id)).items;
  expect(entry).toMatchObject({ reason: "Too late", note: "By telephone" });
});

test("units that wait for stock are cancelled with their order", async () => {
  const rare = { sku: "RARE", title: "Rare", price: usd(100), allowBackorder: true };
  await shop.client.createProduct(rare);
  const order = await shop.place({ lines: [{ sku: "RARE", quantity: 4 }] });
  expect(order.lines).toMatchObject([{ backordered: 4, allocated: 0 }]);
  const cancelled = await shop.move(order, "cancelled");
  expect(cancelled.lines).toMatchObject([{ backordered: 0, cancelled: 4 }]);
});

test("a cancellation without a reason is refused where it is missing", async () => {
  const order = await shop.place();
  const change = shop.client.changeOrderStatus(order.id, { status: "cancelled" }, { ifMatch: 1 });
  const refusal = await refusalOf(change);
  expect(refusal).toMatchObject({ status: 400, code: "invalid_request" });
  expect(refusal.problem.errors).toMatchObject([{ pointer: "/reason", code: "required" }]);
  expect(await shop.client.getOrder(order.id)).toEqual(order);
});

test("of two who confirm at once, one does, and the other is told", async () => {
  const order = await shop.place();
  const both = await Promise.allSettled([shop.move(order, "confirmed"), shop.move(order, "confirmed")]); // prettier-ignore
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const lost = both.find((one) => one.status === "rejected");
  expect(lost?.reason).toMatchObject({ status: 412, code: "version_mismatch" });
  const { items } = await shop.client.listOrderHistory(order.id);
  expect(items.filter(({ type }) => type === "statusChanged")).toHaveLength(1);
});

test("a cancelled order gives its stock back, and keeps the reason", async () => {
  const order = await shop.place({ lines: [{ sku: "COFFEE", quantity: 40 }] });
  const before = await shop.available("COFFEE");
  const cancelled = await shop.move(order, "cancelled");
  expect(cancelled).toMatchObject({ cancelReason: "A test", lines: [{ cancelled: 40, allocated: 0 }] }); // prettier-ignore
  expect(await shop.available("COFFEE")).toBe((before ?? 0) + 40);
  const { items } = await shop.client.listReservations({ orderId: order.id });
  expect(items).toMatchObject([{ status: "released", quantity: 0 }]);
});

test("an order of which a part was shipped can no longer be cancelled", async () => {
  const order = await shop.move(await shop.place(), "confirmed");
  const lines = [{ lineId: order.lines[0]?.id ?? "lin_", quantity: 1 }] as const;
  await shop.client.createShipment(order.id, { lines: [...lines] });
  const shipped = await shop.client.getOrder(order.id);
  const refusal = await refusalOf(shop.move(shipped, "cancelled"));
  expect(refusal.message).toMatch(/has been shipped/);
  expect(refusal.problem.allowed).toEqual([]);
});

test("of two changes of one version, one is kept and the other is shown what is", async () => {
  const order = await shop.place();
  const both = await Promise.allSettled([shop.move(order, "confirmed"), shop.move(order, "cancelled")]); // prettier-ignore
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const lost = both.find((one) => one.status === "rejected");
  expect(lost?.reason).toMatchObject({ status: 412, code: "version_mismatch" });
  expect(lost?.reason.problem.current).toEqual(await shop.client.getOrder(order.id));
});

test("however orders were moved about, the laws hold", async () => {
  await expectConservation(shop);
});
