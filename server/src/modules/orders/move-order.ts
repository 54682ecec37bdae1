import type { OrderStatus } from "@waybill/contract";
import type { Uuid, Work } from "../../platform/context.ts";
import { problem } from "../../platform/problems.ts";
import { keepReservedUntil, releaseOfOrder } from "../inventory/index.ts";
import { readReservationMinutes } from "./automation/automation-store.ts";
import { holdUnits } from "./edits/hold-units.ts";
import type { OrderLedger } from "./order-ledger.ts";
import type { LineRecord, OrderRecord } from "./order.ts";
import type { Telling } from "./record-change.ts";
import { reachableFrom, refuseMove, transitionFrom } from "./status-machine.ts";

export interface Move {
  status: OrderStatus;
  /** One of the new status. */
  subStatusId?: Uuid | null;
  reason?: string | undefined;
  note?: string | undefined;
}

/**
 * Moves an order that is locked along its machine, with what that does to stock, whoever asks for it.
 *
 * @throws transition_not_allowed, order_on_hold, reservation_expired, out_of_stock, product_archived
 */
export async function moveOrder(
  work: Work,
  ledger: OrderLedger,
  order: OrderRecord,
  { status, subStatusId = null, reason, note }: Move,
  told: Pick<Telling, "history" | "event"> = {
    history: "statusChanged",
    event: "order.statusChanged",
  },
): Promise<OrderRecord> {
  const refusal = refuseMove(order, status, work.now);
  if (refusal) {
    const { code, detail } = refusal;
    const isMachine = code === "transition_not_allowed";
    throw problem(code, {
      detail,
      ...(isMachine && { allowed: reachableFrom(order, work.now) }),
    });
  }
  const effect = transitionFrom(order.status, status)?.effect;
  const change = {
    status,
    subStatusId,
    ...(effect === "reserve" ? await reserve(work, order) : await settle(work, order, effect)),
    cancelReason: status === "cancelled" ? (reason ?? null) : order.cancelReason,
  };
  return ledger.ledgerChanged(work, order, change, { ...told, reason, note });
}

type Stocked = Pick<OrderRecord, "lines" | "reserveUntil">;

/** Reserves what a draft does not hold yet, for as long as the tenant keeps stock for who has not paid. */
async function reserve(work: Work, order: OrderRecord): Promise<Stocked> {
  const minutes = await readReservationMinutes(work.tx);
  const reserveUntil = minutes === null ? null : new Date(work.now.getTime() + minutes * 60_000);
  const { lines } = await holdUnits(work, { ...order, status: "pending", reserveUntil });
  return { lines, reserveUntil };
}

/** Beyond pending, stock is kept without a limit, or not at all. */
async function settle(
  work: Work,
  order: OrderRecord,
  effect: "release" | undefined,
): Promise<Stocked> {
  if (effect === "release") {
    await releaseOfOrder(work, order.id);
    return { lines: order.lines.map(cancelUnits), reserveUntil: null };
  }
  if (order.reserveUntil !== null) keepReservedUntil(work.tx, order.id, null);
  return { lines: order.lines, reserveUntil: null };
}

/** Whatever has not left is not wanted any more, whether it is here or waited for. */
function cancelUnits(line: LineRecord): LineRecord {
  return {
    ...line,
    cancelled: line.cancelled + line.open + line.allocated + line.backordered,
    ...{ open: 0, allocated: 0, packed: 0, backordered: 0 },
  };
}
