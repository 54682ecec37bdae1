import type { Work } from "../../platform/context.ts";
import { changeReturn } from "./change-return.ts";
import { requireAction } from "./return-machine.ts";
import type { ReturnRecord } from "./return.ts";

/** @throws transition_not_allowed */
export function approveReturn(work: Work, found: ReturnRecord): ReturnRecord {
  requireAction(found, "approve");
  return changeReturn(work, found, { status: "approved", decidedAt: work.now });
}

/** @throws transition_not_allowed */
export function declineReturn(work: Work, found: ReturnRecord, reason: string): ReturnRecord {
  requireAction(found, "decline");
  return changeReturn(work, found, {
    ...{ status: "declined", declineReason: reason },
    ...{ decidedAt: work.now, closedAt: work.now },
  });
}
