import type { Context, Uuid } from "../../../platform/context.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { notFound, ProblemError } from "../../../platform/problems.ts";
import { asConflict, carryOutEdits } from "../edits/carry-out-edits.ts";
import type { Editing } from "../edits/draft.ts";
import type { OrderRecord } from "../order.ts";
import { presentOrder } from "../present-order.ts";
import { refuse } from "../refusal.ts";
import { refuseChangeSets, refuseClosed } from "./change-set.ts";
import { readChangeSet, updateChangeSetRow } from "./store.ts";

/**
 * Carries out what a change set says, all or nothing, and closes it. That it was closed before is said before a stale
 * version is: applying it made the version stale.
 *
 * @throws not_found, conflict, version_mismatch, line_shipped, out_of_stock, product_archived, currency_mismatch
 */
export async function applyChangeSet(
  context: Context,
  editing: Editing,
  id: Uuid,
  ifMatch: string | undefined,
): Promise<OrderRecord> {
  const { tx, now } = context;
  // Which order it is of never changes; the order is locked first, everywhere.
  const found = await readChangeSet(tx, id);
  if (!found) throw notFound("change set");
  const order = await editing.ledger.lockOrder(context, found.orderId);
  const changeSet = await readChangeSet(tx, id, { lock: true });
  if (!changeSet) throw notFound("change set");
  refuse(refuseClosed(changeSet));
  await checkVersion(ifMatch, order.version, () => presentOrder(order, context));
  refuse(refuseChangeSets(order));
  const after = await carryOutEdits(context, editing, order, changeSet).catch((error: unknown) => {
    throw error instanceof ProblemError ? asConflict(error) : error;
  });
  updateChangeSetRow(tx, {
    ...changeSet,
    status: "applied",
    appliedVersion: after.version,
    version: changeSet.version + 1,
    ...{ updatedAt: now, closedAt: now },
  });
  return after;
}
