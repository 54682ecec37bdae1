import type { LocationId } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Transaction } from "../../../platform/database.ts";
import { decodeId } from "../../../platform/ids.ts";
import { invalid } from "../../../platform/problems.ts";
import { holdLocation } from "./store.ts";

/**
 * The active location with this id, or without one the location that orders take from first. It stays active until
 * this transaction ends.
 *
 * @throws invalid_request at `pointer`
 */
export async function requireLocation(
  tx: Transaction,
  id: LocationId | null | undefined,
  pointer: string,
): Promise<Uuid> {
  const isDefault = id === null || id === undefined;
  const location = await holdLocation(tx, isDefault ? undefined : decodeId(id));
  if (location) return location.id;
  throw isDefault
    ? invalid(pointer, "is needed: no location is active", "no_active_location")
    : invalid(pointer, "is not the id of an active location", "unknown_location");
}
