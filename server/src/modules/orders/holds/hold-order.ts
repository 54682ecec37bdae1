import type { Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { refuseHold } from "../allowed-actions.ts";
import type { OrderLedger } from "../order-ledger.ts";
import type { HoldRecord, OrderRecord } from "../order.ts";
import type { Telling } from "../record-change.ts";
import { refuse } from "../refusal.ts";
import { insertHold, type HoldRow } from "./hold-store.ts";

/**
 * Puts an order on hold until the hold is released.
 *
 * @throws not_found, conflict
 */
export async function holdOrder(
  work: Work,
  ledger: OrderLedger,
  orderId: Uuid,
  reason: string,
): Promise<HoldRow> {
  return placeHold(work, ledger, await ledger.lockOrder(work, orderId), { reason });
}

interface NewHold {
  reason: string;
  /** Which authorisation it is about, when a rule places it. */
  authorizationExpiresAt?: Date;
  event?: Telling["event"];
}

/** The same for an order that is locked already. */
export async function placeHold(
  work: Work,
  ledger: OrderLedger,
  order: OrderRecord,
  { reason, authorizationExpiresAt, event = "order.held" }: NewHold,
): Promise<HoldRow> {
  refuse(refuseHold(order));
  const hold: HoldRecord = { id: newId(), reason, placedBy: work.actor, placedAt: work.now };
  const row = await insertHold(work.tx, order.id, hold, authorizationExpiresAt ?? null);
  const holds = [...order.holds, hold];
  await ledger.ledgerChanged(work, order, { holds }, { history: "held", event, reason });
  return row;
}
