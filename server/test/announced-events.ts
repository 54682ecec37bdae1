import type { Event } from "@waybill/contract";
import { sql } from "../src/platform/database.ts";
import type { Shop } from "./open-shop.ts";

/** What a tenant's changes have announced, oldest first, without ids and times. */
export async function announcedEvents({ database, tenantUuid }: Shop): Promise<object[]> {
  const rows = await database.tenant(tenantUuid, (tx) =>
    tx.query<{ payload: Event }>(sql`select payload from outbox order by id`),
  );
  return rows.map(({ payload: { id: _id, at: _at, ...told } }) => told);
}
