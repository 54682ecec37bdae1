import type { Order, OrderStatus } from "@waybill/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openStockedShop, refusalOf, type StockedShop } from "../../../test/stocked-shop.ts";

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
