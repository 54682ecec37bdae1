import type { ShippingMethod, UpdateShippingMethodRequest } from "@waybill/contract";
import { changedFields } from "../../platform/changed-fields.ts";
import type { Context } from "../../platform/context.ts";
import { refuseByConstraint } from "../../platform/database-errors.ts";
import { checkVersion } from "../../platform/etag.ts";
import { decodeId } from "../../platform/ids.ts";
import { notFound } from "../../platform/problems.ts";
import { duplicateName, presentShippingMethod } from "./shipping-method.ts";
import { lockShippingMethod, replaceShippingMethod } from "./store.ts";

refuseByConstraint({ shipping_methods_name_key: duplicateName });

/** @throws not_found, version_mismatch, duplicate */
export async function updateShippingMethod(
  { path, body, ifMatch }: UpdateShippingMethodRequest,
  { tx, now }: Pick<Context, "tx" | "now">,
): Promise<ShippingMethod> {
  const id = decodeId(path.shippingMethodId);
  const row = await lockShippingMethod(tx, id);
  if (!row) throw notFound("shipping method");
  const present = presentShippingMethod(row);
  await checkVersion(ifMatch, row.version, () => present);
  if (changedFields(present, body).length === 0) return present;
  const version = row.version + 1;
  const changed = { ...present, ...body, version, updatedAt: now.toISOString() };
  replaceShippingMethod(tx, id, changed, version, now);
  return changed;
}
