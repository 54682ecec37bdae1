import type { ListOrderHistoryQuery, Order, OrderState } from "@waybill/contract";
import { paginate } from "@waybill/client";
import { expect } from "vitest";
import { expectConservation } from "../expect-conservation.ts";
import { look } from "./look.ts";
import type { Run } from "./run.ts";
import { openTally, type Tally } from "./tally.ts";

/** After a run: no law is broken, and the service has come to exactly what it had acknowledged. */
export async function expectAgreement(run: Run): Promise<void> {
  await expectConservation(run.shop);
  await look(run, run.orders.keys());
  const found = openTally();
  const orders = [...run.orders.values()];
  for (const order of orders) {
    countUnits(found, order);
    await countMoney(run, found, order);
  }
  const { items: levels } = await run.client.listStockLevels({ limit: 100 });
  for (const { sku, onHand, damaged } of levels) {
    found.add(`on hand of ${sku}`, onHand);
    found.add(`damaged of ${sku}`, damaged);
  }
  expect(found.sums()).toEqual(run.told.sums());
  expect(reservedOf(levels)).toEqual(allocatedOf(orders));
  for (const order of orders) await expectWholeHistory(run, order);
  await Promise.all([...run.seen.values()].map((state) => expectRemembered(run, state)));
}

/** What anybody has read of an order can be read again, whatever has become of it. */
async function expectRemembered({ client }: Run, state: OrderState): Promise<void> {
  expect((await client.getOrderVersion(state.id, state.version)).order).toEqual(state);
}

function countUnits(found: Tally, { lines }: Order): void {
  for (const line of lines) {
    found.add(`shipped of ${line.id}`, line.shipped);
    found.add(`delivered of ${line.id}`, line.delivered);
    found.add(`returned of ${line.id}`, line.returned);
  }
}

/** An order's totals are those of its payments and refunds; what an exchange carried over nobody paid or was paid. */
async function countMoney({ client }: Run, found: Tally, order: Order): Promise<void> {
  const { id } = order;
  const [{ items: payments }, { items: refunds }] = await Promise.all([
    client.listPayments(id, { limit: 100 }),
    client.listRefunds(id, { limit: 100 }),
  ]);
  const settled = refunds.filter(({ status }) => status === "settled");
  const pending = refunds.filter(({ status }) => status !== "settled");
  const captured = payments.map(({ captured: amount, method }) => ({ amount, method }));
  expect(sumOf(captured)).toBe(order.paidTotal.amount);
  expect(sumOf(settled)).toBe(order.refundedTotal.amount);
  expect(sumOf(pending)).toBe(order.refundPendingTotal.amount);
  found.add(`paid for ${id}`, sumOf(captured.filter(isCash)));
  found.add(`paid back for ${id}`, sumOf(settled.filter(isCash)));
  found.add(`credited for ${id}`, order.creditTotal.amount);
}

const isCash = ({ method }: { method: string | null }) => method !== "exchange";

function sumOf(rows: readonly { amount: { amount: number } }[]): number {
  return rows.reduce((sum, { amount }) => sum + amount.amount, 0);
}

function reservedOf(levels: readonly { sku: string; reserved: number }[]): Record<string, number> {
  const reserved = openTally();
  for (const level of levels) reserved.add(level.sku, level.reserved);
  return reserved.sums();
}

function allocatedOf(orders: readonly Order[]): Record<string, number> {
  const allocated = openTally();
  for (const { lines } of orders) for (const line of lines) allocated.add(line.sku, line.allocated);
  return allocated.sums();
}

async function expectWholeHistory({ client }: Run, { id, version }: Order): Promise<void> {
  const versions: number[] = [];
  const list = (query: ListOrderHistoryQuery) => client.listOrderHistory(id, query);
  for await (const entry of paginate(list, { limit: 100 })) versions.push(entry.version);
  expect(versions).toEqual(Array.from({ length: version }, (_, index) => version - index));
}
