import type { Member } from "@waybill/contract";
import { encodeId, encodeOptionalId } from "../../../platform/ids.ts";
import type { MemberRow } from "./store.ts";

export function presentMember(row: MemberRow): Member {
  return {
    id: encodeId("mem", row.id),
    version: row.version,
    userId: encodeOptionalId("usr", row.user_id),
    name: row.name,
    email: row.email,
    role: row.role,
    isActive: row.user_id !== null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
