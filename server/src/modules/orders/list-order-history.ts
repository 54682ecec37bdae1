import type { HistoryEntry, HistoryPage, ListOrderHistoryQuery } from "@waybill/contract";
import { presentActor } from "../../platform/actor.ts";
import type { Context, Uuid } from "../../platform/context.ts";
import { encodeId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { notFound } from "../../platform/problems.ts";
import { orderExists, selectHistory, type HistoryRow } from "./history-store.ts";

/** One page of an order's changes, newest first. */
export async function listOrderHistory(
  context: Context,
  orderId: Uuid,
  query: ListOrderHistoryQuery,
): Promise<HistoryPage> {
  const { limit = 50 } = query;
  const cursors = context.cursors({ ...query, orderId });
  const [version] = cursors.read(query.cursor) ?? [];
  const before = version === undefined ? undefined : Number(version);
  const [exists, rows] = await Promise.all([
    orderExists(context.tx, orderId),
    selectHistory(context.tx, orderId, before, limit + 1),
  ]);
  if (!exists) throw notFound("order");
  return pageOf(rows, limit, cursors, (row) => [row.version], presentEntry);
}

function presentEntry(row: HistoryRow): HistoryEntry {
  const { version, type, changes, reason, note } = row;
  return {
    id: encodeId("his", row.id),
    ...{ version, type, changes, reason, note },
    actor: presentActor(row),
    cause: { type: row.cause_type, name: row.cause_name },
    at: row.at.toISOString(),
  };
}
