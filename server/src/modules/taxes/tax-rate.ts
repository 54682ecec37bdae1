import type { TaxRate } from "@waybill/contract";
import { encodeId } from "../../platform/ids.ts";
import { problem, type ProblemError } from "../../platform/problems.ts";
import type { TaxRateRow } from "./store.ts";

export function presentTaxRate(row: TaxRateRow): TaxRate {
  return {
    id: encodeId("txr", row.id),
    version: row.version,
    name: row.name,
    country: row.country,
    region: row.region || null,
    postalPrefix: row.postal_prefix || null,
    category: row.category,
    rate: row.rate,
    appliesToShipping: row.applies_to_shipping,
    isActive: row.is_active,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function duplicateRate(): ProblemError {
  return problem("duplicate", {
    detail:
      "There is a rate of this name for the same place and category already. Change that one.",
    errors: [
      {
        pointer: "/name",
        detail: "is the name of another rate for the same place and category",
        code: "duplicate",
      },
    ],
  });
}
