import type { CreateLocationRequest, Location } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { duplicateCode, presentLocation } from "./location.ts";
import { insertLocation } from "./store.ts";

const usualPriority = 100;

/** @throws duplicate */
export async function createLocation(
  { body }: CreateLocationRequest,
  { tx, now }: Pick<Context, "tx" | "now">,
): Promise<Location> {
  const { code, name, address = null, priority = usualPriority } = body;
  const row = await insertLocation(
    tx,
    newId(),
    { code, name, address, priority, isActive: true },
    now,
  );
  if (!row) throw duplicateCode();
  return presentLocation(row);
}
