import type { Cursors, Position } from "./cursor.ts";

/**
 * Makes a page of the rows of a query that asked for one row more than `limit`: the extra one says that there is a
 * next page.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  cursors: Cursors,
  positionOf: (row: Row) => Position,
  present: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = rows.length > limit && last ? cursors.write(positionOf(last)) : null;
  return { items: shown.map(present), nextCursor };
}
