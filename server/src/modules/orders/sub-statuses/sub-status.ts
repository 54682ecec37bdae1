import type { SubStatus } from "@waybill/contract";
import { encodeId } from "../../../platform/ids.ts";
import { problem, type ProblemError } from "../../../platform/problems.ts";
import type { SubStatusRow } from "./sub-status-store.ts";

export function presentSubStatus(row: SubStatusRow): SubStatus {
  const { version, status, label, color, position } = row;
  return {
    id: encodeId("sub", row.id),
    ...{ version, status, label, color, position },
    isActive: row.is_active,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function duplicateLabel(): ProblemError {
  return problem("duplicate", {
    detail: "The status has a sub-status with this label already.",
    errors: [
      { pointer: "/label", detail: "is the label of another sub-status", code: "duplicate" },
    ],
  });
}
