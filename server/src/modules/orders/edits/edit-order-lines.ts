import type { OrderEdits } from "@waybill/contract";
import type { Context, Uuid } from "../../../platform/context.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { refuseLineEdits } from "../allowed-actions.ts";
import type { OrderRecord } from "../order.ts";
import { presentOrder } from "../present-order.ts";
import { conflict, refuse, type Refusal } from "../refusal.ts";
import { carryOutEdits } from "./carry-out-edits.ts";
import { checkEdits } from "./check-edits.ts";
import type { Editing } from "./draft.ts";

/**
 * Edits a draft at once.
 *
 * @throws invalid_request, forbidden, not_found, version_mismatch, conflict, out_of_stock, product_archived,
 * currency_mismatch
 */
export async function editOrderLines(
  context: Context,
  editing: Editing,
  id: Uuid,
  body: OrderEdits,
  ifMatch: string | undefined,
): Promise<OrderRecord> {
  checkEdits(body, context);
  const order = await editing.ledger.lockOrder(context, id);
  await checkVersion(ifMatch, order.version, () => presentOrder(order, context));
  refuse(refuseEditing(order));
  return carryOutEdits(context, editing, order, body);
}

function refuseEditing(order: OrderRecord): Refusal | undefined {
  if (order.status === "draft") return undefined;
  const placed = conflict(
    "The order has been placed: begin a change set to edit it (beginChangeSet).",
  );
  return refuseLineEdits(order) ?? placed;
}
