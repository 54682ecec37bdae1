import type { TaxRate, UpdateTaxRateRequest } from "@waybill/contract";
import { changedFields } from "../../platform/changed-fields.ts";
import type { Context } from "../../platform/context.ts";
import { refuseByConstraint } from "../../platform/database-errors.ts";
import { checkVersion } from "../../platform/etag.ts";
import { decodeId } from "../../platform/ids.ts";
import { notFound } from "../../platform/problems.ts";
import { lockTaxRate, replaceTaxRate } from "./store.ts";
import { duplicateRate, presentTaxRate } from "./tax-rate.ts";

refuseByConstraint({ tax_rates_place_key: duplicateRate });

/** @throws not_found, version_mismatch, duplicate */
export async function updateTaxRate(
  { path, body, ifMatch }: UpdateTaxRateRequest,
  { tx, now }: Pick<Context, "tx" | "now">,
): Promise<TaxRate> {
  const id = decodeId(path.taxRateId);
  const row = await lockTaxRate(tx, id);
  if (!row) throw notFound("tax rate");
  const present = presentTaxRate(row);
  await checkVersion(ifMatch, row.version, () => present);
  if (changedFields(present, body).length === 0) return present;
  const version = row.version + 1;
  const changed = { ...present, ...body, version, updatedAt: now.toISOString() };
  replaceTaxRate(tx, id, changed, version, now);
  return changed;
}
