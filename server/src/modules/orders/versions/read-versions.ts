import type { Uuid, Work } from "../../../platform/context.ts";
import { notFound, problem } from "../../../platform/problems.ts";
import { personalFields, undo } from "../order-versions.ts";
import type { OrderRecord } from "../order.ts";
import { readOrder } from "../store.ts";
import { selectVersions, type VersionRow } from "./version-store.ts";

/** An order as it was, and what brought it there. */
export interface PastOrder {
  order: OrderRecord;
  entry: VersionRow;
}

/**
 * An order at some of its versions: what every later change replaced is put back, from the present one on.
 *
 * @throws not_found, also of a version that is yet to come or was not kept
 */
export async function readVersions(
  { tx }: Pick<Work, "tx">,
  orderId: Uuid,
  versions: readonly number[],
): Promise<PastOrder[]> {
  const present = await readOrder(tx, orderId);
  if (!present) throw notFound("order");
  const newest = Math.max(...versions);
  if (newest > present.version) {
    throw problem("not_found", {
      detail: `The order has no version ${newest} yet; it is at version ${present.version}.`,
    });
  }
  const from = Math.min(...versions);
  const past = new Map<number, PastOrder>();
  let order = present;
  for (const entry of await selectVersions(tx, orderId, { from, to: present.version })) {
    const at = { ...order, updatedAt: entry.at };
    past.set(entry.version, { order: at, entry });
    if (entry.version > from) order = putBack(at, entry);
  }
  return versions.map((version) => {
    const found = past.get(version);
    if (!found) throw new Error(`version ${version} of order ${orderId} has no history`);
    return found;
  });
}

function putBack(order: OrderRecord, { version, undo: open, personal, changes }: VersionRow) {
  if (open === null) {
    throw problem("not_found", {
      detail: `Version ${version - 1} was written before orders were kept as they were; the oldest that can be shown is ${version}.`,
    });
  }
  // A personal field that changed and is not there any more was erased.
  const erased = personalFields
    .filter((field) => personal === null && changes.some((change) => change.field === field))
    .map((field) => [field, null]);
  return undo(order, { ...open, ...personal, ...Object.fromEntries(erased) });
}
