import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openReturningShop, type ReturningShop } from "../../../test/returning-shop.ts";
import { refusalOf } from "../../../test/stocked-shop.ts";

let shop: ReturningShop;
beforeAll(async () => {
  shop = await openReturningShop();
});

/** The stock of tea at the one location. */
async function tea() {
  const { items } = await shop.client.listStockLevels({});
  const found = items.find(({ sku }) => sku === "TEA");
  if (!found) throw new Error("tea is in stock");
  return found;
}

const lineOf = ({ lines }: { lines: { lineId: `lin_${string}` }[] }) => lines[0]?.lineId ?? "lin_";

test("units go back on hand, among the damaged, or away, and count as returned", async () => {
  const order = await shop.deliver();
  const before = await tea();
  const approved = await shop.approve(order, [3]);
  const lineId = lineOf(approved);
  const received = await shop.client.receiveReturn(
    approved.id,
    {
      lines: [
        { lineId, quantity: 1, disposition: "restock" },
        { lineId, quantity: 1, disposition: "damage", locationId: before.locationId },
        { lineId, quantity: 1, disposition: "discard" },
      ],
    },
    { ifMatch: approved.version },
  );
  expect(received).toMatchObject({
    status: "received",
    version: approved.version + 1,
    lines: [{ received: 3, restocked: 1, damaged: 1, discarded: 1, credited: 0 }],
    creditableAmount: { amount: 3000, currency: "USD" },
  });
  const after = await tea();
  expect(after).toMatchObject({ onHand: before.onHand + 1, damaged: before.damaged + 1 });
  const { items } = await shop.client.listStockMovements({ productId: after.productId });
  expect(items.filter(({ type }) => type === "returned")).toHaveLength(3);
  expect(await shop.client.getOrder(order.id)).toMatchObject({
    version: order.version + 1,
    fulfillmentStatus: "partially_returned",
    lines: [
      { sku: "TEA", returned: 3 },
      { sku: "COFFEE", returned: 0 },
    ],
  });
  const [entry] = (await shop.client.listOrderHistory(order.id)).items;
  expect(entry).toMatchObject({ type: "returned", changes: expect.arrayContaining([{ field: "lines/TEA/returned", from: "0", to: "3" }]) }); // prettier-ignore
  await expectConservation(shop);
});

test("a return arrives in parts, and an order of which all came back is returned", async () => {
  const order = await shop.deliver();
  const approved = await shop.approve(order, [3, 2]);
  const lines = approved.lines.map(({ lineId, quantity }) => {
    return { lineId, quantity: quantity - 1, disposition: "restock" as const };
  });
  const part = await shop.client.receiveReturn(approved.id, { lines }, { ifMatch: 2 });
  expect(part).toMatchObject({ status: "received", lines: [{ received: 2 }, { received: 1 }] });
  const rest = lines.map((line) => ({ ...line, quantity: 1 }));
  await shop.client.receiveReturn(approved.id, { lines: rest }, { ifMatch: 3 });
  expect(await shop.client.getOrder(order.id)).toMatchObject({ fulfillmentStatus: "returned" });
  await expectConservation(shop);
});

describe("goods are refused", () => {
  test("beyond what is expected, counted over the whole request, which is named", async () => {
    const approved = await shop.approve(await shop.deliver(), [2]);
    const line = { lineId: lineOf(approved), quantity: 1, disposition: "restock" } as const;
    const refusal = await refusalOf(
      shop.client.receiveReturn(approved.id, { lines: [line, { ...line, quantity: 2 }] }, { ifMatch: 2 }), // prettier-ignore
    );
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/lines/1/quantity", detail: "must be at most 1" }] }); // prettier-ignore
    expect(await shop.client.getReturn(approved.id)).toMatchObject({ version: 2, lines: [{ received: 0 }] }); // prettier-ignore
  });

  test("before the return is approved, and after it was declined", async () => {
    const order = await shop.deliver();
    const lines = [{ lineId: order.lines[0]?.id ?? ("lin_" as const), quantity: 1 }];
    const { id } = await shop.client.requestReturn(order.id, { lines });
    const arrived = { lines: lines.map((line) => ({ ...line, disposition: "restock" as const })) };
    const early = await refusalOf(shop.client.receiveReturn(id, arrived, { ifMatch: 1 }));
    expect(early).toMatchObject({ status: 409, code: "transition_not_allowed", problem: { allowed: ["approved", "declined", "cancelled"] } }); // prettier-ignore
    await shop.client.declineReturn(id, { reason: "Worn" }, { ifMatch: 1 });
    const late = await refusalOf(shop.client.receiveReturn(id, arrived, { ifMatch: 2 }));
    expect(late).toMatchObject({ status: 409, code: "transition_not_allowed", problem: { allowed: [] } }); // prettier-ignore
  });

  test("of another line, and at a location that is not active", async () => {
    const order = await shop.deliver();
    const approved = await shop.approve(order, [1]);
    const receive = (lineId: string, locationId?: string) =>
      shop.client.receiveReturn(
        approved.id,
        { lines: [{ lineId, quantity: 1, disposition: "restock", ...(locationId && { locationId }) }] } as Parameters<typeof shop.client.receiveReturn>[1], // prettier-ignore
        { ifMatch: 2 },
      );
    const stranger = await refusalOf(receive(order.lines[1]?.id ?? ""));
    expect(stranger).toMatchObject({ status: 400, errors: [{ pointer: "/lines/0/lineId" }] });
    const closed = await shop.client.createLocation({ code: "OLD", name: "Old" });
    await shop.client.updateLocation(closed.id, { isActive: false }, { ifMatch: closed.version });
    const nowhere = await refusalOf(receive(lineOf(approved), closed.id));
    expect(nowhere).toMatchObject({ status: 400, errors: [{ pointer: "/lines/0/locationId" }] });
  });

  test("from a stale version, with the return as it is now", async () => {
    const approved = await shop.approve(await shop.deliver(), [2]);
    const lines = [{ lineId: lineOf(approved), quantity: 1, disposition: "restock" as const }];
    const now = await shop.client.receiveReturn(approved.id, { lines }, { ifMatch: 2 });
    const refusal = await refusalOf(shop.client.receiveReturn(approved.id, { lines }, { ifMatch: 2 })); // prettier-ignore
    expect(refusal).toMatchObject({ status: 412, code: "version_mismatch" });
    expect(refusal.problem.current).toEqual(now);
  });
});

test("of eight who receive the same units at once, one does", async () => {
  const order = await shop.deliver();
  const before = await tea();
  const approved = await shop.approve(order, [3]);
  const lines = [{ lineId: lineOf(approved), quantity: 2, disposition: "restock" as const }];
  const received = await Promise.allSettled(
    Array.from({ length: 8 }, () =>
      shop.client.receiveReturn(approved.id, { lines }, { ifMatch: approved.version }),
    ),
  );
  expect(received.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await tea()).toMatchObject({ onHand: before.onHand + 2 });
  await expectConservation(shop);
});

test("what is no longer expected can be cancelled, and the rest goes on", async () => {
  const approved = await shop.approve(await shop.deliver(), [3]);
  const lines = [{ lineId: lineOf(approved), quantity: 1, disposition: "restock" as const }];
  await shop.client.receiveReturn(approved.id, { lines }, { ifMatch: 2 });
  const less = await shop.client.cancelReturn(approved.id, { ifMatch: 3 });
  expect(less).toMatchObject({ status: "received", lines: [{ quantity: 3, cancelled: 2, received: 1 }] }); // prettier-ignore
  const closed = await shop.client.refundReturn(approved.id, {}, { ifMatch: 4 });
  expect(closed).toMatchObject({ status: "closed", closedAt: expect.any(String) });
  await expectConservation(shop);
});
