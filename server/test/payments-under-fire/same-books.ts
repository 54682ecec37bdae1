import type { SandboxControl } from "@waybill/payment-sandbox/control";
import { expect } from "vitest";
import { sql } from "../../src/platform/database.ts";
import { decodeId } from "../../src/platform/ids.ts";
import { expectConservation } from "../expect-conservation.ts";
import type { Shop } from "../open-shop.ts";
import type { Taken } from "./take-payment.ts";

interface Sums {
  authorized: number;
  captured: number;
  released: number;
  /** With what was lost in disputes. */
  refunded: number;
  disputed: number;
}

/** After everything: our books are the gateway's, to the cent, and both say what was acknowledged. */
export async function expectSameBooks(
  shop: Shop,
  fate: SandboxControl,
  all: readonly Taken[],
): Promise<void> {
  const [ours, { payments }] = await Promise.all([ourBooks(shop), fate.readLedger()]);
  const theirs = Map.groupBy(payments, ({ merchantReference }) => merchantReference);
  expect(ours.size).toBe(all.length);
  // Nothing is there that we do not know of.
  expect([...theirs.keys()].filter((id) => !ours.has(id))).toEqual([]);
  for (const taken of all) {
    const id = decodeId(taken.id);
    const pages = theirs.get(id) ?? [];
    const charged = pages.filter(({ authorized }) => authorized > 0);
    const sums = charged.map(
      ({ authorized, captured, released, refunded, lost, disputedNow }): Sums => ({
        ...{ authorized, captured, released },
        ...{ refunded: refunded + lost, disputed: disputedNow },
      }),
    );
    // Charged once, or not at all.
    expect(charged.length, `${taken.id} was charged so often`).toBeLessThanOrEqual(1);
    expect(ours.get(id), `${taken.id} ${taken.card}`).toEqual(sums[0] ?? nothing);
    expectAcknowledged(taken, sums[0]);
  }
  const from = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
  const until = new Date(Date.now() + 60_000).toISOString();
  expect(await shop.client.comparePayments({ from, until })).toMatchObject({ differences: 0 });
  expect((await shop.client.listPaymentDifferences()).items).toEqual([]);
  await expectConservation(shop);
}

const nothing: Sums = { authorized: 0, captured: 0, released: 0, refunded: 0, disputed: 0 };

/** What was acknowledged has happened, once, and nothing else has. */
function expectAcknowledged(taken: Taken, sums: Sums | undefined): void {
  if (!sums) {
    expect(taken).toMatchObject({ captured: 0, refunded: 0, isVoided: false });
    return;
  }
  const { capture, card, amount, isVoided } = taken;
  expect(sums.authorized).toBe(amount);
  const captured = capture === "automatic" ? amount : taken.captured;
  const released = isVoided ? amount - captured : 0;
  expect(sums).toMatchObject({ captured, released });
  // A bank gives some refunds back, and takes what was contested and lost.
  if (card !== "tok_refund_fails" && card !== "tok_dispute") {
    expect(sums.refunded).toBe(taken.refunded);
  }
}

async function ourBooks({ database, tenantUuid }: Shop): Promise<Map<string, Sums>> {
  const rows = await database.tenant(
    tenantUuid,
    (tx) =>
      tx.query<Sums & { id: string }>(
        sql`select id, authorized, captured, released, refunded, disputed from payments`,
      ),
    { readOnly: true },
  );
  return new Map(rows.map(({ id, ...sums }) => [id, sums]));
}
