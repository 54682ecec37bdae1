import type { ChangeSetUpdate } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { notFound } from "../../../platform/problems.ts";
import type { Editing } from "../edits/draft.ts";
import { refuse } from "../refusal.ts";
import { checkWritten } from "./begin-change-set.ts";
import {
  presentChangeSet,
  refuseChangeSets,
  refuseClosed,
  type ChangeSetRecord,
} from "./change-set.ts";
import { readChangeSet, updateChangeSetRow } from "./store.ts";

/** @throws not_found, version_mismatch, conflict, invalid_request, forbidden, currency_mismatch */
export async function updateChangeSet(
  work: Work,
  editing: Editing,
  id: Uuid,
  update: ChangeSetUpdate,
  ifMatch: string | undefined,
): Promise<ChangeSetRecord> {
  const changeSet = await readChangeSet(work.tx, id, { lock: true });
  if (!changeSet) throw notFound("change set");
  await checkVersion(ifMatch, changeSet.version, () => presentChangeSet(changeSet));
  refuse(refuseClosed(changeSet));
  const order = await editing.ledger.readOrder(work, changeSet.orderId);
  refuse(refuseChangeSets(order));
  const { edits = changeSet.edits, reason = changeSet.reason } = update;
  // Prices that somebody else wrote down are not written down anew by who changes the reason.
  if (update.edits) await checkWritten(work, editing, order, { edits, reason });
  const changed = {
    ...changeSet,
    ...{ edits, reason, orderVersion: order.version },
    version: changeSet.version + 1,
    updatedAt: work.now,
  };
  updateChangeSetRow(work.tx, changed);
  return changed;
}
