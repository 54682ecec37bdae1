import type { NewChangeSet, OrderEdit } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { encodeId, newId } from "../../../platform/ids.ts";
import { problem } from "../../../platform/problems.ts";
import { applyEdits } from "../edits/apply-edits.ts";
import { refuseEdits } from "../edits/carry-out-edits.ts";
import { checkEdits } from "../edits/check-edits.ts";
import type { Editing } from "../edits/draft.ts";
import { lookUpEdits } from "../edits/look-up-edits.ts";
import type { OrderRecord } from "../order.ts";
import { refuse } from "../refusal.ts";
import { refuseChangeSets, type ChangeSetRecord } from "./change-set.ts";
import { findOpenChangeSet, insertChangeSet } from "./store.ts";

/**
 * Keeps edits beside a placed order. Under the order's lock: of those who begin at once, one does.
 *
 * @throws invalid_request, forbidden, not_found, conflict, change_set_open, currency_mismatch
 */
export async function beginChangeSet(
  work: Work,
  editing: Editing,
  orderId: Uuid,
  body: NewChangeSet,
): Promise<ChangeSetRecord> {
  const { tx, now, actor } = work;
  const order = await editing.ledger.lockOrder(work, orderId);
  refuse(refuseChangeSets(order));
  const open = await findOpenChangeSet(tx, orderId);
  if (open !== undefined) {
    throw problem("change_set_open", {
      detail: "Somebody is editing this order already. Apply or discard their change set first.",
      changeSetId: encodeId("chs", open),
    });
  }
  await checkWritten(work, editing, order, body);
  const changeSet: ChangeSetRecord = {
    id: newId(),
    version: 1,
    ...{ orderId, orderVersion: order.version, appliedVersion: null },
    status: "open",
    edits: body.edits,
    reason: body.reason,
    ...{ actor, createdAt: now, updatedAt: now, closedAt: null },
  };
  insertChangeSet(tx, changeSet);
  return changeSet;
}

/** Refuses what is wrong in itself; what only the order's state forbids is told by the preview. */
export async function checkWritten(
  work: Work,
  { taxes }: Editing,
  order: OrderRecord,
  body: { edits: readonly OrderEdit[]; reason: string },
): Promise<void> {
  checkEdits(body, work);
  const surroundings = await lookUpEdits(work, order, body.edits, taxes);
  const { refusals } = applyEdits(order, body.edits, surroundings);
  const lasting = new Set<string>(["invalid_request", "currency_mismatch"]);
  refuseEdits(refusals.filter(({ code }) => lasting.has(code)));
}
