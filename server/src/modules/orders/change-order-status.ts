import type { StatusChange } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { checkVersion } from "../../platform/etag.ts";
import { decodeId } from "../../platform/ids.ts";
import { invalid } from "../../platform/problems.ts";
import { moveOrder } from "./move-order.ts";
import type { OrderLedger } from "./order-ledger.ts";
import type { OrderRecord } from "./order.ts";
import { presentOrder } from "./present-order.ts";
import { requireSubStatus } from "./sub-statuses/require-sub-status.ts";

/**
 * Moves an order along its machine, with what that does to stock, in one transaction; or gives it another sub-status
 * where it is.
 *
 * @throws invalid_request, not_found, version_mismatch, transition_not_allowed, order_on_hold, reservation_expired,
 * out_of_stock, product_archived
 */
export async function changeOrderStatus(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  { status, subStatusId, reason, note }: StatusChange,
  ifMatch: string | undefined,
): Promise<OrderRecord> {
  const order = await ledger.lockOrder(context, id);
  await checkVersion(ifMatch, order.version, () => presentOrder(order, context));
  if (status === "cancelled" && order.status !== "cancelled" && reason === undefined) {
    throw invalid("/reason", "is required to cancel an order", "required");
  }
  const label = subStatusId ? decodeId(subStatusId) : null;
  if (label !== null && label !== order.subStatusId) {
    await requireSubStatus(context.tx, label, status);
  }
  if (status === order.status && subStatusId !== undefined) {
    const telling = { history: "updated", event: "order.updated", reason, note } as const;
    return ledger.ledgerChanged(context, order, { subStatusId: label }, telling);
  }
  return moveOrder(context, ledger, order, { status, subStatusId: label, reason, note });
}
