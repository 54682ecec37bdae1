import type { Work } from "../../platform/context.ts";
import { changeReturn } from "./change-return.ts";
import { requireAction, statusOfReceived } from "./return-machine.ts";
import { expectedOf, unitsOf, type ReturnRecord } from "./return.ts";

/**
 * Waits no longer for what has not arrived. If something has, the return goes on with that.
 *
 * @throws transition_not_allowed
 */
export function cancelReturn(work: Work, found: ReturnRecord): ReturnRecord {
  requireAction(found, "cancel");
  const lines = found.lines.map((line) => ({
    ...line,
    cancelled: line.cancelled + expectedOf(line),
  }));
  const hasArrived = unitsOf(found, ({ received }) => received) > 0;
  const status = hasArrived ? statusOfReceived({ lines }) : "cancelled";
  const closedAt = status === "received" ? null : work.now;
  return changeReturn(work, found, { lines, status, closedAt });
}
