import type { NewOrder, Order } from "@waybill/contract";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import {
  openStockedShop,
  refusalOf,
  usd,
  type StockedShop,
} from "../../../../test/stocked-shop.ts";
import { currentTime } from "../../../platform/clock.ts";
import { sql } from "../../../platform/database.ts";
import { decodeId } from "../../../platform/ids.ts";

let shop: StockedShop;

beforeEach(async () => {
  shop = await openStockedShop();
});

afterEach(() => expectConservation(shop));

const hourMs = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(currentTime().getTime() + hours * hourMs).toISOString();
const lines = [{ sku: "TEA", quantity: 4 }];
const reserved = (order?: Partial<NewOrder>) =>
  shop.place({ draft: true, lines, reserveUntil: inHours(1), ...order });

const keepUntil = ({ id, version }: Order, reserveUntil: string | null) =>
  shop.client.updateOrder(id, { reserveUntil }, { ifMatch: `"${version}"` });

/** Lets the time of what an order holds be over. */
async function runOut({ id }: Order): Promise<void> {
  const past = new Date(currentTime().getTime() - 1000);
  await shop.database.tenant(shop.tenantUuid, async (tx) => {
    tx.write(sql`update orders set reserve_until = ${past} where id = ${decodeId(id)}`);
    tx.write(sql`update reservations set expires_at = ${past} where order_id = ${decodeId(id)}`);
  });
}

describe("a draft that says until when", () => {
  test("holds its units, and gives them back when it is told to", async () => {
    const draft = await reserved();
    expect(draft).toMatchObject({ status: "draft", lines: [{ allocated: 4, open: 0 }] });
    expect(await shop.available("TEA")).toBe(96);
    const { items } = await shop.client.listReservations({ orderId: draft.id });
    expect(items).toMatchObject([{ quantity: 4, expiresAt: draft.reserveUntil }]);
    const free = await keepUntil(draft, null);
    expect(free).toMatchObject({ reserveUntil: null, lines: [{ allocated: 0, open: 4 }] });
    expect(await shop.available("TEA")).toBe(100);
  });

  test("may begin to hold them later, and for longer", async () => {
    const draft = await shop.place({ draft: true, lines });
    const first = await keepUntil(draft, inHours(1));
    expect(first.lines).toMatchObject([{ allocated: 4, open: 0 }]);
    const longer = inHours(48);
    const second = await keepUntil(first, longer);
    expect(second).toMatchObject({ reserveUntil: longer, version: 3 });
    const { items } = await shop.client.listReservations({ orderId: draft.id });
    expect(items).toMatchObject([{ quantity: 4, expiresAt: longer }]);
  });

  test("is placed with what it holds, and reserves only the rest", async () => {
    const draft = await reserved();
    await shop.place({ lines: [{ sku: "TEA", quantity: 96 }] });
    const placed = await shop.move(draft, "pending");
    expect(placed).toMatchObject({ reserveUntil: null, lines: [{ allocated: 4, open: 0 }] });
    const { items } = await shop.client.listReservations({ orderId: draft.id });
    expect(items).toMatchObject([{ quantity: 4, expiresAt: null }]);
  });

  test("takes what edits add, and gives back what they take off", async () => {
    const draft = await reserved();
    const lineId = draft.lines[0]?.id ?? "lin_";
    const edit = (quantity: number, version: number) => {
      const edits = [{ type: "change", lineId, quantity } as const];
      return shop.client.editOrderLines(draft.id, { edits }, { ifMatch: `"${version}"` });
    };
    expect((await edit(10, 1)).lines).toMatchObject([{ quantity: 10, allocated: 10, open: 0 }]);
    expect(await shop.available("TEA")).toBe(90);
    expect((await edit(1, 2)).lines).toMatchObject([{ quantity: 1, allocated: 1, open: 0 }]);
    expect(await shop.available("TEA")).toBe(99);
    const refusal = await refusalOf(edit(101, 3));
    expect(refusal).toMatchObject({ status: 409, code: "out_of_stock" });
    expect(await shop.available("TEA")).toBe(99);
  });

  test("is refused when there is not enough, and reserves nothing then", async () => {
    const many = [{ sku: "TEA", quantity: 101 }];
    expect((await refusalOf(reserved({ lines: many }))).code).toBe("out_of_stock");
    const draft = await shop.place({ draft: true, lines: many });
    expect((await refusalOf(keepUntil(draft, inHours(1)))).code).toBe("out_of_stock");
    expect(await shop.client.getOrder(draft.id)).toEqual(draft);
    expect(await shop.available("TEA")).toBe(100);
  });

  test("holds what there is of a product that may be waited for", async () => {
    await shop.client.createProduct({ sku: "CUP", title: "Cup", price: usd(1), allowBackorder: true }); // prettier-ignore
    await shop.client.adjustStock({ sku: "CUP", quantity: 1, reason: "opening" });
    const draft = await reserved({ lines: [{ sku: "CUP", quantity: 3 }] });
    expect(draft.lines).toMatchObject([{ allocated: 1, open: 2, backordered: 0 }]);
    const placed = await shop.move(draft, "pending");
    expect(placed.lines).toMatchObject([{ allocated: 1, open: 0, backordered: 2 }]);
  });

  test("whose time is over reserves again, if there is enough", async () => {
    const [draft, other] = [await reserved(), await reserved()];
    await runOut(draft);
    await runOut(other);
    const again = await shop.client.updateOrder(draft.id, { reserveUntil: inHours(2) }, { ifMatch: '"1"' }); // prettier-ignore
    expect(again.lines).toMatchObject([{ allocated: 4 }]);
    expect((await shop.move(other, "pending")).lines).toMatchObject([{ allocated: 4 }]);
  });

  test("gives everything back when it is cancelled", async () => {
    const cancelled = await shop.move(await reserved(), "cancelled");
    expect(cancelled).toMatchObject({ reserveUntil: null, lines: [{ cancelled: 4 }] });
    expect(await shop.available("TEA")).toBe(100);
  });
});

describe("a time until which stock is kept", () => {
  const wrong: [string, () => string, string][] = [
    ["is not over", () => inHours(-1), "past"],
    ["is at most 90 days ahead", () => inHours(90 * 24 + 1), "maximum"],
  ];

  test.each(wrong)("%s", async (_, when, code) => {
    const errors = [{ pointer: "/reserveUntil", code }];
    expect(await refusalOf(reserved({ reserveUntil: when() }))).toMatchObject({ status: 400, errors }); // prettier-ignore
    const draft = await shop.place({ draft: true, lines });
    expect(await refusalOf(keepUntil(draft, when()))).toMatchObject({ status: 400, errors });
  });

  test("ends when the order is confirmed, or paid in full", async () => {
    const orders = [
      await shop.place({ reserveUntil: inHours(1) }),
      await shop.place({ reserveUntil: inHours(1) }),
    ] as const;
    const part = { method: "cash", amount: usd(1000) } as const;
    await shop.client.recordPayment(orders[0].id, part);
    const partly = await shop.client.getOrder(orders[0].id);
    expect(partly.reserveUntil).toBe(orders[0].reserveUntil);
    await shop.client.recordPayment(orders[0].id, { method: "cash", amount: usd(7000) });
    await shop.move(orders[1], "confirmed");
    for (const { id } of orders) {
      expect((await shop.client.getOrder(id)).reserveUntil).toBeNull();
      const { items } = await shop.client.listReservations({ orderId: id });
      expect(items.map(({ expiresAt }) => expiresAt)).toEqual([null, null]);
    }
  });

  test("is put off for a pending order while it is not over, and not for one that is confirmed", async () => {
    const order = await shop.place({ reserveUntil: inHours(1) });
    const later = inHours(2);
    const longer = await keepUntil(order, later);
    expect(longer.reserveUntil).toBe(later);
    await runOut(order);
    const refusal = await refusalOf(keepUntil(longer, inHours(3)));
    expect(refusal).toMatchObject({ status: 409, code: "reservation_expired" });
    const other = await shop.move(await shop.place(), "confirmed");
    expect((await refusalOf(keepUntil(other, inHours(1)))).code).toBe("conflict");
  });

  test("follows from the tenant's rule, unless the order says otherwise", async () => {
    const rule = (await shop.client.listAutomationRules()).items.find(({ name }) => name === "limitReservations"); // prettier-ignore
    const change = { isEnabled: true, parameters: { minutes: 30 } };
    await shop.client.updateAutomationRule("limitReservations", change, { ifMatch: rule?.version ?? 0 }); // prettier-ignore
    const order = await shop.place();
    const minutes =
      new Date(order.reserveUntil ?? 0).getTime() - new Date(order.placedAt).getTime();
    expect(minutes).toBe(30 * 60 * 1000);
    expect((await shop.place({ reserveUntil: null })).reserveUntil).toBeNull();
    expect((await shop.place({ draft: true })).reserveUntil).toBeNull();
    const placed = await shop.move(await shop.place({ draft: true }), "pending");
    expect(placed.reserveUntil).not.toBeNull();
  });
});
