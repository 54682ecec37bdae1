import type { Event } from "@waybill/contract";
import type { Context } from "./context.ts";
import { sql, type Transaction } from "./database.ts";
import { encodeId, newId } from "./ids.ts";

type Announcement<E> = E extends Event ? Omit<E, "id" | "at"> : never;

/**
 * Announces an event in the transaction of its change: it is heard exactly when the change is kept. Payloads hold ids
 * and names of fields, never personal data.
 */
export function announce(
  { tx, now }: Pick<Context, "now"> & { tx: Transaction },
  event: Announcement<Event>,
): void {
  const id = newId();
  const payload = { ...event, id: encodeId("evt", id), at: now.toISOString() };
  tx.write(sql`
    insert into outbox (id, type, payload, at)
    values (${id}, ${event.type}, ${JSON.stringify(payload)}, ${now})`);
}
