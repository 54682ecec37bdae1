import type { Work } from "../../platform/context.ts";
import { encodeId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import type { ReturnRecord } from "./return.ts";
import { updateReturn } from "./store.ts";

/** Keeps a change of a return whose order is locked: the row, its version and one event, together. */
export function changeReturn(
  work: Work,
  before: ReturnRecord,
  change: Partial<ReturnRecord>,
): ReturnRecord {
  const after = { ...before, ...change, version: before.version + 1, updatedAt: work.now };
  updateReturn(work.tx, after);
  announce(work, {
    type: "return.updated",
    returnId: encodeId("ret", after.id),
    version: after.version,
    fields: Object.keys(change),
  });
  return after;
}
