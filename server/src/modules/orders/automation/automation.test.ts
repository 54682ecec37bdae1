import type { Order } from "@waybill/contract";
import { beforeEach, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { setRule } from "../../../../test/set-rule.ts";
import { openCardShop, type CardShop } from "../../../../test/card-shop.ts";
import { refusalOf } from "../../../../test/stocked-shop.ts";
import { openBooks } from "../../../app.ts";
import { testConfig } from "../../../../test/test-config.ts";
import { currentTime } from "../../../platform/clock.ts";
import { sql } from "../../../platform/database.ts";
import { decodeId } from "../../../platform/ids.ts";
import { sweepOrdersOf } from "./sweep-orders.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let shop: CardShop;
beforeEach(async () => {
  shop = await openCardShop();
});

/** What a worker would do so much later. Answers what failed. */
function sweep(laterMs = 0): Promise<unknown[]> {
  const now = new Date(currentTime().getTime() + laterMs);
  const { database, tenantUuid: tenantId } = shop;
  return sweepOrdersOf({
    database,
    ledger: openBooks(database, testConfig("", "")).ledger,
    tenantId,
    now,
  });
}

const pay = ({ id, total }: Order, amount = total) =>
  shop.client.recordPayment(id, { method: "cash", amount });

/** The newest entry of an order's history. */
async function lastChange({ id }: Pick<Order, "id">) {
  const [entry] = (await shop.client.listOrderHistory(id)).items;
  return entry;
}

/** A draft becomes pending, and its stock is kept for an hour. */
async function placeForAnHour(): Promise<Order> {
  await setRule(shop, "limitReservations", { isEnabled: true, parameters: { minutes: 60 } });
  return shop.move(await shop.place({ draft: true }), "pending");
}

/** As if its stock were kept until then. */
async function keepUntil({ id }: Pick<Order, "id">, at: Date) {
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`update orders set reserve_until = ${at} where id = ${decodeId(id)}`);
    tx.write(sql`
      update reservations set expires_at = ${at}
      where order_id = ${decodeId(id)} and status = 'active' and expires_at is not null`);
  });
}

/** Pays by a card whose authorisation ends after so long. */
async function authorize(order: Order, forMs: number) {
  await shop.gateway.setPace({ authorizationSeconds: forMs / 1000 });
  return shop.payByCard("manual", order);
}

const later = (ms: number) => new Date(currentTime().getTime() + ms);

describe("confirmWhenPaid", () => {
  test("confirms an order with the payment that pays it off", async () => {
    const order = await shop.place();
    await pay(order, { ...order.total, amount: order.total.amount - 1 });
    expect(await shop.client.getOrder(order.id)).toMatchObject({ status: "pending", version: 2 });
    await pay(order, { ...order.total, amount: 1 });
    const paid = await shop.client.getOrder(order.id);
    expect(paid).toMatchObject({ status: "confirmed", paymentStatus: "paid", version: 4 });
    expect(await lastChange(order)).toMatchObject({
      type: "statusChanged",
      actor: { type: "system", id: null },
      cause: { type: "rule", name: "confirmWhenPaid" },
    });
    await expectConservation(shop);
  });

  test("waits for a hold to be released", async () => {
    const order = await shop.place();
    const hold = await shop.client.holdOrder(order.id, { reason: "Fraud?" });
    await pay(order);
    expect(await shop.client.getOrder(order.id)).toMatchObject({ status: "pending" });
    await shop.client.releaseHold(order.id, hold.id, {});
    expect(await shop.client.getOrder(order.id)).toMatchObject({ status: "confirmed" });
  });

  test("leaves orders alone that are not pending, and all of them when it is off", async () => {
    const confirmed = await shop.move(await shop.place(), "confirmed", "processing");
    await pay(confirmed);
    expect(await shop.client.getOrder(confirmed.id)).toMatchObject({ status: "processing" });
    await setRule(shop, "confirmWhenPaid", { isEnabled: false });
    const pending = await shop.place();
    await pay(pending);
    expect(await shop.client.getOrder(pending.id)).toMatchObject({ status: "pending", version: 2 });
  });
});

describe("completeAfterReturnWindow", () => {
  async function deliver(): Promise<Order> {
    const order = await shop.move(await shop.place(), "confirmed");
    const { id } = await shop.client.createShipment(order.id, {});
    await shop.client.deliverShipment(id, {});
    return shop.client.getOrder(order.id);
  }

  test("completes what was delivered when it can no longer be sent back", async () => {
    const { returnWindowDays } = await shop.client.getTenant();
    const order = await deliver();
    expect(await sweep(returnWindowDays * day - minute)).toEqual([]);
    expect(await shop.client.getOrder(order.id)).toEqual(order);
    expect(await sweep(returnWindowDays * day + minute)).toEqual([]);
    expect(await shop.client.getOrder(order.id)).toMatchObject({ status: "completed" });
    const cause = { type: "rule", name: "completeAfterReturnWindow" };
    expect(await lastChange(order)).toMatchObject({ cause });
    await expectConservation(shop);
  });

  test("leaves alone what is on its way, on hold, or partly delivered", async () => {
    const held = await deliver();
    await shop.client.holdOrder(held.id, { reason: "A complaint" });
    const sent = await shop.move(await shop.place(), "confirmed");
    await shop.client.createShipment(sent.id, {});
    const part = await shop.move(await shop.place(), "confirmed");
    const [line] = part.lines;
    const lines = [{ lineId: line?.id ?? "lin_", quantity: 1 }] as const;
    const { id } = await shop.client.createShipment(part.id, { lines: [...lines] });
    await shop.client.deliverShipment(id, {});
    await sweep(4000 * day);
    for (const order of [held, sent, part]) {
      expect(await shop.client.getOrder(order.id)).toMatchObject({ status: "processing" });
    }
  });
});

describe("cancelWhenReservationExpires", () => {
  test("cancels what nobody paid, and gives its stock back", async () => {
    const order = await placeForAnHour();
    const until = new Date(order.reserveUntil ?? 0).getTime();
    expect(until - new Date(order.updatedAt).getTime()).toBe(hour);
    const { items: kept } = await shop.client.listReservations({ orderId: order.id });
    expect(kept.map(({ expiresAt }) => expiresAt)).toEqual([order.reserveUntil, order.reserveUntil]); // prettier-ignore
    await sweep(hour - minute);
    expect(await shop.client.getOrder(order.id)).toEqual(order);
    expect(await shop.available("TEA")).toBe(97);
    expect(await sweep(hour + minute)).toEqual([]);
    const cancelled = await shop.client.getOrder(order.id);
    expect(cancelled).toMatchObject({ status: "cancelled", reserveUntil: null });
    expect(cancelled.cancelReason).toBe(`Nobody paid before ${order.reserveUntil}.`);
    expect(await shop.available("TEA")).toBe(100);
    expect(await lastChange(order)).toMatchObject({
      type: "expired",
      cause: { type: "rule", name: "cancelWhenReservationExpires" },
    });
    await expectConservation(shop);
  });

  test("spares what was paid in part, what was confirmed, and everything when it is off", async () => {
    const [part, confirmed] = [await placeForAnHour(), await placeForAnHour()];
    await pay(part, { ...part.total, amount: 1 });
    const moved = await shop.move(confirmed, "confirmed");
    expect(moved.reserveUntil).toBeNull();
    const { items } = await shop.client.listReservations({ orderId: confirmed.id });
    expect(items.map(({ expiresAt }) => expiresAt)).toEqual([null, null]);
    await sweep(2 * hour);
    expect(await shop.client.getOrder(part.id)).toMatchObject({ status: "pending" });
    expect(await shop.client.getOrder(confirmed.id)).toEqual(moved);
    const late = await placeForAnHour();
    await setRule(shop, "cancelWhenReservationExpires", { isEnabled: false });
    await sweep(2 * hour);
    expect(await shop.client.getOrder(late.id)).toEqual(late);
  });

  test("two workers at once cancel an order once", async () => {
    const orders = [await placeForAnHour(), await placeForAnHour(), await placeForAnHour()];
    await Promise.all([sweep(2 * hour), sweep(2 * hour), sweep(2 * hour)]);
    for (const { id, version } of orders) {
      const cancelled = await shop.client.getOrder(id);
      expect(cancelled).toMatchObject({ status: "cancelled", version: version + 1 });
    }
    expect(await shop.available("TEA")).toBe(100);
    await expectConservation(shop);
  });

  test("before it was swept, an expired order is neither confirmed nor paid", async () => {
    const order = await placeForAnHour();
    await keepUntil(order, later(-minute));
    const expired = await shop.client.getOrder(order.id);
    const attempts = {
      confirm: () => shop.move(expired, "confirmed"),
      recordPayment: () => pay(expired),
    };
    for (const [action, attempt] of Object.entries(attempts)) {
      const refusal = await refusalOf(attempt());
      expect(refusal).toMatchObject({ status: 409, code: "reservation_expired" });
      const told = expired.allowedActions.find((one) => one.action === action);
      expect(told).toMatchObject({ allowed: false, reason: refusal.message });
    }
    expect(await shop.client.getOrder(order.id)).toEqual(expired);
    expect((await shop.client.listPayments(order.id)).items).toEqual([]);
  });
});

describe("a draft that stock was kept for", () => {
  test("is open again when its time is over, and can still be placed", async () => {
    const until = later(hour).toISOString();
    const draft = await shop.place({ draft: true, reserveUntil: until });
    expect(draft).toMatchObject({ reserveUntil: until, lines: [{ allocated: 3 }, {}] });
    await expectConservation(shop);
    await sweep(hour - minute);
    expect(await shop.available("TEA")).toBe(97);
    expect(await sweep(hour + minute)).toEqual([]);
    const expired = await shop.client.getOrder(draft.id);
    expect(expired).toMatchObject({ status: "draft", reserveUntil: null, lines: [{ open: 3, allocated: 0 }, { open: 2 }] }); // prettier-ignore
    expect(await lastChange(draft)).toMatchObject({ type: "expired", cause: { type: "rule" } });
    const { items } = await shop.client.listReservations({ orderId: draft.id });
    expect(items.map(({ status }) => status)).toEqual(["expired", "expired"]);
    expect(await shop.available("TEA")).toBe(100);
    await expectConservation(shop);
    expect(await shop.move(expired, "pending")).toMatchObject({ lines: [{ allocated: 3 }, {}] });
    expect(await shop.available("TEA")).toBe(97);
  });
});

describe("holdWhenAuthorizationExpires", () => {
  test("holds an order so many hours before, once for each authorisation", async () => {
    const order = await shop.place();
    const payment = await authorize(order, 30 * hour);
    await sweep(5 * hour);
    expect(await shop.client.getOrder(order.id)).toMatchObject({ holds: [] });
    expect(await sweep(7 * hour)).toEqual([]);
    const held = await shop.client.getOrder(order.id);
    expect(held.holds).toMatchObject([{ placedBy: { type: "system", name: "Waybill" } }]);
    expect(held.holds[0]?.reason).toContain(`expires at ${payment.authorizationExpiresAt}`);
    const [event] = await shop.database.tenant(shop.tenantUuid, (tx) =>
      tx.query<{ type: string }>(sql`select type from outbox order by id desc limit 1`),
    );
    expect(event).toEqual({ type: "order.authorizationExpiring" });
    await shop.client.releaseHold(order.id, held.holds[0]?.id ?? "hld_", {});
    await sweep(8 * hour);
    expect(await shop.client.getOrder(order.id)).toMatchObject({ holds: [] });
    await shop.client.voidPayment(payment.id, {});
    await authorize(order, 40 * hour);
    await sweep(39 * hour);
    expect((await shop.client.getOrder(order.id)).holds).toHaveLength(1);
    await expectConservation(shop);
  });

  test("goes by the tenant's hours, and spares what is paid or has ended", async () => {
    await setRule(shop, "holdWhenAuthorizationExpires", { parameters: { hours: 2 } });
    const [soon, paid, ended] = [await shop.place(), await shop.place(), await shop.place()];
    for (const order of [soon, paid, ended]) await authorize(order, 3 * hour);
    await pay(paid);
    await shop.move(await shop.client.getOrder(ended.id), "cancelled");
    await sweep(hour / 2);
    expect(await shop.client.getOrder(soon.id)).toMatchObject({ holds: [] });
    expect(await sweep(1.5 * hour)).toEqual([]);
    const holds = async ({ id }: Order) => (await shop.client.getOrder(id)).holds.length;
    expect([await holds(soon), await holds(paid), await holds(ended)]).toEqual([1, 0, 0]);
  });
});

test("an order that fails holds up no other, and is tried again", async () => {
  const [stuck, other] = [await placeForAnHour(), await placeForAnHour()];
  // Somebody has the first order open for longer than a sweep waits.
  const failed = await shop.database.tenant(shop.tenantUuid, async (tx) => {
    await tx.query(sql`select from orders where id = ${decodeId(stuck.id)} for update`);
    return sweep(2 * hour);
  });
  expect(failed).toMatchObject([{ code: "unavailable" }]);
  expect(await shop.client.getOrder(other.id)).toMatchObject({ status: "cancelled" });
  expect(await shop.client.getOrder(stuck.id)).toMatchObject({ status: "pending" });
  expect(await sweep(2 * hour)).toEqual([]);
  expect(await shop.client.getOrder(stuck.id)).toMatchObject({ status: "cancelled" });
});
