import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Uuid } from "./ids.ts";
import { invalid } from "./problems.ts";

/** Where a page ended: the sort values of its last row, as text or integers. */
export type Position = readonly (string | number)[];

/**
 * Writes and reads the cursors of one list. A cursor is signed together with the tenant, the operation and its
 * filters, so that it leads nowhere else.
 */
export interface Cursors {
  write(position: Position): string;
  /** Throws `invalid_request` at `query:cursor` for anything it did not write itself. */
  read(cursor: string | undefined): Position | undefined;
}

const macBytes = 16;

export function cursorsFor(key: Buffer, tenantId: Uuid, operation: string, query: object): Cursors {
  const scope = createHash("sha256")
    .update(JSON.stringify([tenantId, operation, filtersOf(query)]))
    .digest();
  const sign = (payload: Buffer) =>
    createHmac("sha256", key).update(scope).update(payload).digest().subarray(0, macBytes);
  return {
    write(position) {
      const payload = Buffer.from(JSON.stringify(position));
      return Buffer.concat([sign(payload), payload]).toString("base64url");
    },
    read(cursor) {
      if (cursor === undefined) return undefined;
      const bytes = Buffer.from(cursor, "base64url");
      const payload = bytes.subarray(macBytes);
      if (
        // Decoding forgives characters that mean nothing; one position has one cursor.
        bytes.toString("base64url") !== cursor ||
        bytes.length <= macBytes ||
        !timingSafeEqual(bytes.subarray(0, macBytes), sign(payload))
      ) {
        throw invalid(
          "query:cursor",
          "is not a cursor of this list; begin again without it",
          "cursor",
        );
      }
      // Signed by us, so it is what `write` was given.
      return JSON.parse(payload.toString()) as Position;
    },
  };
}

/** A cursor belongs to a question, not to a page: `cursor` and `limit` may differ. */
function filtersOf(query: object): [string, unknown][] {
  return Object.entries(query)
    .filter(([name]) => name !== "cursor" && name !== "limit")
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
