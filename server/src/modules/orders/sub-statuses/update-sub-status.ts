import type { SubStatus, UpdateSubStatusRequest } from "@waybill/contract";
import { changedFields } from "../../../platform/changed-fields.ts";
import type { Work } from "../../../platform/context.ts";
import { refuseByConstraint } from "../../../platform/database-errors.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { decodeId } from "../../../platform/ids.ts";
import { notFound } from "../../../platform/problems.ts";
import { duplicateLabel, presentSubStatus } from "./sub-status.ts";
import { lockSubStatus, replaceSubStatus } from "./sub-status-store.ts";

refuseByConstraint({ sub_statuses_label_key: duplicateLabel });

/** @throws not_found, version_mismatch, duplicate */
export async function updateSubStatus(
  { path, body, ifMatch }: UpdateSubStatusRequest,
  { tx, now }: Pick<Work, "tx" | "now">,
): Promise<SubStatus> {
  const id = decodeId(path.subStatusId);
  const row = await lockSubStatus(tx, id);
  if (!row) throw notFound("sub-status");
  const present = presentSubStatus(row);
  await checkVersion(ifMatch, row.version, () => present);
  if (changedFields(present, body).length === 0) return present;
  const version = row.version + 1;
  const changed = { ...present, ...body, version, updatedAt: now.toISOString() };
  replaceSubStatus(tx, id, changed, now);
  return changed;
}
