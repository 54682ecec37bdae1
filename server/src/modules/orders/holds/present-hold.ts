import type { Hold } from "@waybill/contract";
import { presentActor } from "../../../platform/actor.ts";
import type { Uuid } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import type { HoldRow } from "./hold-store.ts";

export function presentHold(row: HoldRow): Hold {
  const by = (type: string, id: Uuid | null, name: string) =>
    presentActor({ actor_type: type, actor_id: id, actor_name: name });
  return {
    id: encodeId("hld", row.id),
    orderId: encodeId("ord", row.order_id),
    reason: row.reason,
    placedBy: by(row.placed_by_type, row.placed_by_id, row.placed_by_name),
    placedAt: row.placed_at.toISOString(),
    releasedBy:
      row.released_by_type === null
        ? null
        : by(row.released_by_type, row.released_by_id, row.released_by_name ?? ""),
    releasedAt: row.released_at?.toISOString() ?? null,
    releaseNote: row.release_note,
  };
}
