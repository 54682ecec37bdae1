import { beforeAll, describe, expect, test } from "vitest";
import { expectConservation } from "../../../test/expect-conservation.ts";
import { openReturningShop, type ReturningShop } from "../../../test/returning-shop.ts";
import { refusalOf, usd } from "../../../test/stocked-shop.ts";

let shop: ReturningShop;
beforeAll(async () => {
  shop = await openReturningShop();
});

test("what came back is credited, and what was paid too much is on its way back", async () => {
  const order = await shop.deliver();
  const received = await shop.takeBack(order, [1, 1]);
  expect(received.creditableAmount).toEqual(usd(3500));
  const closed = await shop.client.refundReturn(received.id, {}, { ifMatch: received.version });
  expect(closed).toMatchObject({
    status: "closed",
    creditedAmount: usd(3500),
    creditableAmount: usd(0),
    lines: [
      { credited: 1, creditedAmount: usd(1000) },
      { credited: 1, creditedAmount: usd(2500) },
    ],
  });
  const after = await shop.client.getOrder(order.id);
  expect(after).toMatchObject({
    version: order.version + 2,
    total: usd(4500),
    creditTotal: usd(3500),
    refundPendingTotal: usd(3500),
    amountDue: usd(0),
    charges: [{ type: "credit", label: `Return ${received.number}`, amount: usd(-3500) }],
  });
  const { items } = await shop.client.listRefunds(order.id);
  expect(items).toMatchObject([{ status: "pending", amount: usd(3500), reasonType: "return", returnId: received.id }]); // prettier-ignore
  await expectConservation(shop);
});

test("of an order that nobody paid, a return lowers what is due", async () => {
  const order = await shop.deliver({}, 0);
  const received = await shop.takeBack(order, [1]);
  await shop.client.refundReturn(received.id, {}, { ifMatch: received.version });
  expect(await shop.client.getOrder(order.id)).toMatchObject({ total: usd(7000), amountDue: usd(7000), refundPendingTotal: usd(0) }); // prettier-ignore
  expect((await shop.client.listRefunds(order.id)).items).toEqual([]);
  await expectConservation(shop);
});

test("units that come back one by one give back exactly what the line cost, discount and tax included", async () => {
  const taxed = await openReturningShop();
  await taxed.client.createTaxRate({ name: "VAT", country: "DE", rate: 190_000 });
  const discount = { amount: 100, currency: "USD" };
  const order = await taxed.deliver({ lines: [{ sku: "TEA", quantity: 3, unitPrice: usd(333), discount }] }); // prettier-ignore
  expect(order).toMatchObject({ taxTotal: usd(171), total: usd(1070) });
  const worth: number[] = [];
  for (let unit = 0; unit < 3; unit += 1) {
    const { id, version, creditableAmount } = await taxed.takeBack(order, [1]);
    worth.push(creditableAmount.amount);
    await taxed.client.refundReturn(id, {}, { ifMatch: version });
  }
  expect(worth.toSorted((one, other) => one - other)).toEqual([356, 357, 357]);
  expect(await taxed.client.getOrder(order.id)).toMatchObject({ total: usd(0), refundPendingTotal: usd(1070) }); // prettier-ignore
  await expectConservation(taxed);
});

describe("less than the units are worth", () => {
  test("is credited with a reason, each line by its share", async () => {
    const order = await shop.deliver();
    const received = await shop.takeBack(order, [1, 1]);
    const closed = await shop.client.refundReturn(
      received.id,
      { amount: usd(700), reason: "Scratched" },
      { ifMatch: received.version },
    );
    expect(closed).toMatchObject({ status: "closed", lines: [{ creditedAmount: usd(200) }, { creditedAmount: usd(500) }] }); // prettier-ignore
    const [entry] = (await shop.client.listOrderHistory(order.id)).items;
    expect(entry).toMatchObject({ type: "credited", reason: "Scratched" });
    await expectConservation(shop);
  });

  test("may be nothing: the units are settled and the order stays as it is", async () => {
    const order = await shop.deliver();
    const received = await shop.takeBack(order, [1]);
    const { version } = await shop.client.getOrder(order.id);
    const closed = await shop.client.refundReturn(
      received.id,
      { amount: usd(0), reason: "Broken by the customer" },
      { ifMatch: received.version },
    );
    expect(closed).toMatchObject({ status: "closed", creditedAmount: usd(0), creditReason: "Broken by the customer", lines: [{ credited: 1 }] }); // prettier-ignore
    const [audited] = (await shop.client.listAuditEntries({})).items;
    expect(audited).toMatchObject({ operation: "refundReturn", targetId: received.id });
    expect(await shop.client.getOrder(order.id)).toMatchObject({ version, total: usd(8000) });
    await expectConservation(shop);
  });

  test("is refused without a reason", async () => {
    const received = await shop.takeBack(await shop.deliver(), [1]);
    const refusal = await refusalOf(
      shop.client.refundReturn(received.id, { amount: usd(999) }, { ifMatch: received.version }),
    );
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: "/reason" }] });
  });
});

describe("a credit is refused", () => {
  test("beyond what the units are worth, which is named", async () => {
    const received = await shop.takeBack(await shop.deliver(), [2]);
    const refusal = await refusalOf(
      shop.client.refundReturn(received.id, { amount: usd(2001) }, { ifMatch: received.version }),
    );
    expect(refusal).toMatchObject({ status: 409, code: "quantity_exceeded", errors: [{ pointer: "/amount/amount", detail: "must be at most 2000" }] }); // prettier-ignore
  });

  test("in another currency", async () => {
    const received = await shop.takeBack(await shop.deliver(), [2]);
    const amount = { amount: 1, currency: "EUR" };
    const refusal = await refusalOf(
      shop.client.refundReturn(received.id, { amount, reason: "Worn" }, { ifMatch: received.version }), // prettier-ignore
    );
    expect(refusal).toMatchObject({ status: 422, code: "currency_mismatch" });
  });

  test("of what has not arrived, and of what was credited", async () => {
    const order = await shop.deliver();
    const approved = await shop.approve(order, [1]);
    const early = await refusalOf(shop.client.refundReturn(approved.id, {}, { ifMatch: 2 }));
    expect(early).toMatchObject({ status: 409, code: "transition_not_allowed" });
    const received = await shop.takeBack(order, [1]);
    await shop.client.refundReturn(received.id, {}, { ifMatch: 3 });
    const late = await refusalOf(shop.client.refundReturn(received.id, {}, { ifMatch: 4 }));
    expect(late).toMatchObject({ status: 409, code: "transition_not_allowed", problem: { allowed: [] } }); // prettier-ignore
  });
});

test("goodwill for a line is not given back again when the line comes back", async () => {
  const order = await shop.deliver();
  const line = { lineId: order.lines[0]?.id ?? ("lin_" as const), amount: usd(2500) };
  await shop.client.createRefund(order.id, { amount: usd(2500), reason: "Dented", lines: [line] });
  const received = await shop.takeBack(order, [3]);
  expect(received.creditableAmount).toEqual(usd(500));
  await shop.client.refundReturn(received.id, {}, { ifMatch: received.version });
  expect(await shop.client.getOrder(order.id)).toMatchObject({ total: usd(5000), refundPendingTotal: usd(3000) }); // prettier-ignore
  await expectConservation(shop);
});

test("credits that race goodwill never give back more than was paid", async () => {
  for (let round = 0; round < 5; round += 1) {
    const order = await shop.deliver();
    const received = await shop.takeBack(order, [3, 2]);
    await Promise.allSettled([
      shop.client.refundReturn(received.id, {}, { ifMatch: received.version }),
      shop.client.createRefund(order.id, { amount: usd(6000), reason: "Late" }),
      shop.client.refundReturn(received.id, {}, { ifMatch: received.version }),
    ]);
    const { refundPendingTotal, total } = await shop.client.getOrder(order.id);
    expect(refundPendingTotal).toEqual(usd(8000));
    expect(total).toEqual(usd(0));
  }
  await expectConservation(shop);
});
