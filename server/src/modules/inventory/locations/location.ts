import type { Location } from "@waybill/contract";
import { encodeId } from "../../../platform/ids.ts";
import { problem, type ProblemError } from "../../../platform/problems.ts";
import type { LocationRow } from "./store.ts";

export function presentLocation(row: LocationRow): Location {
  return {
    id: encodeId("loc", row.id),
    version: row.version,
    code: row.code,
    name: row.name,
    address: row.address,
    priority: row.priority,
    isActive: row.is_active,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function duplicateCode(): ProblemError {
  return problem("duplicate", {
    detail: "There is a location with this code already.",
    errors: [{ pointer: "/code", detail: "is the code of another location", code: "duplicate" }],
  });
}
