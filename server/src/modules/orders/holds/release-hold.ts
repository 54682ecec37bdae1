import type { HoldRelease } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { notFound } from "../../../platform/problems.ts";
import type { OrderLedger } from "../order-ledger.ts";
import { findHold, writeRelease, type HoldRow } from "./hold-store.ts";

/**
 * Lets an order go on, as far as this hold is concerned. One that was released before stays as it is.
 *
 * @throws not_found
 */
export async function releaseHold(
  work: Work,
  ledger: OrderLedger,
  { orderId, holdId }: { orderId: Uuid; holdId: Uuid },
  { note }: HoldRelease,
): Promise<HoldRow> {
  const order = await ledger.lockOrder(work, orderId);
  const hold = await findHold(work.tx, orderId, holdId);
  if (!hold) throw notFound("hold");
  if (hold.released_at !== null) return hold;
  const release = { by: work.actor, at: work.now, note: note ?? null };
  const released = await writeRelease(work.tx, orderId, holdId, release);
  const holds = order.holds.filter(({ id }) => id !== holdId);
  await ledger.ledgerChanged(
    work,
    order,
    { holds },
    { history: "released", event: "order.held", reason: hold.reason, note },
  );
  return released;
}
