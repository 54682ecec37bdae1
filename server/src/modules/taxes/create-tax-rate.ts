import type { CreateTaxRateRequest, TaxRate } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import { insertTaxRate } from "./store.ts";
import { duplicateRate, presentTaxRate } from "./tax-rate.ts";

/** @throws duplicate */
export async function createTaxRate(
  { body }: CreateTaxRateRequest,
  { tx, now }: Pick<Context, "tx" | "now">,
): Promise<TaxRate> {
  const { region = null, postalPrefix = null, category = "standard" } = body;
  const appliesToShipping = body.appliesToShipping ?? false;
  const rate = { ...body, region, postalPrefix, category, appliesToShipping, isActive: true };
  const row = await insertTaxRate(tx, newId(), rate, now);
  if (!row) throw duplicateRate();
  return presentTaxRate(row);
}
