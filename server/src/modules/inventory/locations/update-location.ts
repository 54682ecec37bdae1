import type { Location, UpdateLocationRequest } from "@waybill/contract";
import { changedFields } from "../../../platform/changed-fields.ts";
import type { Context } from "../../../platform/context.ts";
import { refuseByConstraint } from "../../../platform/database-errors.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { decodeId } from "../../../platform/ids.ts";
import { notFound, problem } from "../../../platform/problems.ts";
import { duplicateCode, presentLocation } from "./location.ts";
import { holdsStock, lockLocation, replaceLocation } from "./store.ts";

refuseByConstraint({ locations_code_key: duplicateCode });

/**
 * A location that orders may no longer take from must be empty, so that what is on hand anywhere is available.
 *
 * @throws not_found, version_mismatch, duplicate, location_in_use
 */
export async function updateLocation(
  { path, body, ifMatch }: UpdateLocationRequest,
  { tx, now }: Pick<Context, "tx" | "now">,
): Promise<Location> {
  const id = decodeId(path.locationId);
  const row = await lockLocation(tx, id);
  if (!row) throw notFound("location");
  const present = presentLocation(row);
  await checkVersion(ifMatch, row.version, () => present);
  if (changedFields(present, body).length === 0) return present;
  const version = row.version + 1;
  const changed = { ...present, ...body, version, updatedAt: now.toISOString() };
  if (present.isActive && !changed.isActive && (await holdsStock(tx, id))) throw inUse();
  replaceLocation(tx, id, changed, version, now);
  return changed;
}

function inUse() {
  return problem("location_in_use", {
    detail:
      "The location still holds stock, damaged stock included, or a transfer is under way. Move it or write it off first.",
    errors: [{ pointer: "/isActive", detail: "needs an empty location", code: "location_in_use" }],
  });
}
