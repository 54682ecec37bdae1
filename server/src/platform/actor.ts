import type { Actor } from "@waybill/contract";
import type { Caller, Uuid } from "./context.ts";
import { encodeId } from "./ids.ts";

/** Who did it, as the columns actor_type, actor_id and actor_name keep it. */
export interface ActorColumns {
  type: string;
  id: Uuid | null;
  name: string;
}

export function actorColumns(caller: Caller): ActorColumns {
  return { type: caller.type, id: caller.id, name: caller.name };
}

/** The service itself: what rules and sweeps do. */
export const systemActor: ActorColumns = { type: "system", id: null, name: "Waybill" };

interface ActorRow {
  actor_type: string;
  actor_id: Uuid | null;
  actor_name: string;
}

export function presentActor(row: ActorRow): Actor {
  const prefix = row.actor_type === "apiKey" ? "key" : "usr";
  return {
    type: row.actor_type,
    id: row.actor_id === null ? null : encodeId(prefix, row.actor_id),
    name: row.actor_name,
  };
}
