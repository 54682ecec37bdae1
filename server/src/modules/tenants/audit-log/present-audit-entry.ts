import type { AuditEntry } from "@waybill/contract";
import { presentActor } from "../../../platform/actor.ts";
import { encodeId } from "../../../platform/ids.ts";
import type { AuditEntryRow } from "./store.ts";

export function presentAuditEntry(row: AuditEntryRow): AuditEntry {
  return {
    id: encodeId("aud", row.id),
    actor: presentActor(row),
    operation: row.operation,
    targetId: row.target_id,
    requestId: row.request_id,
    at: row.at.toISOString(),
  };
}
