import type { ShippingMethod } from "@waybill/contract";
import { encodeId } from "../../platform/ids.ts";
import { problem, type ProblemError } from "../../platform/problems.ts";
import type { ShippingMethodRow } from "./store.ts";

export function presentShippingMethod(row: ShippingMethodRow): ShippingMethod {
  return {
    id: encodeId("shm", row.id),
    version: row.version,
    name: row.name,
    carrier: row.carrier,
    price: { amount: row.price, currency: row.currency },
    isActive: row.is_active,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function duplicateName(): ProblemError {
  return problem("duplicate", {
    detail: "There is a shipping method with this name already.",
    errors: [
      { pointer: "/name", detail: "is the name of another shipping method", code: "duplicate" },
    ],
  });
}
