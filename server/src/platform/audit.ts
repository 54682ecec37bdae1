import { actorColumns } from "./actor.ts";
import type { Context } from "./context.ts";
import { sql } from "./database.ts";
import { newId } from "./ids.ts";

/** Notes who did what, in the transaction of the change. The binding calls it for every mutation without a history of its own. */
export function recordAudit(context: Context, operation: string, targetId: string | null): void {
  const actor = actorColumns(context.caller);
  context.tx.write(sql`
    insert into audit_entries (id, actor_type, actor_id, actor_name, operation, target_id, request_id, at)
    values (${newId()}, ${actor.type}, ${actor.id}, ${actor.name}, ${operation}, ${targetId},
      ${context.requestId}, ${context.now})`);
}
