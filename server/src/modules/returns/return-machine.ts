import type {
  AllowedReturnAction,
  Permission,
  ReturnAction,
  ReturnStatus,
} from "@waybill/contract";
import { problem } from "../../platform/problems.ts";
import { creditableUnits, expectedOf, unitsOf, type ReturnRecord } from "./return.ts";

/** The machine of a return: from, to, and by which action. What has arrived goes on until it is `closed`. */
export const returnTransitions = {
  requested: { approved: ["approve"], declined: ["decline"], cancelled: ["cancel"] },
  approved: { received: ["receive"], cancelled: ["cancel"] },
  received: {
    received: ["receive", "refund", "exchange", "cancel"],
    closed: ["refund", "exchange", "cancel"],
  },
  declined: {},
  closed: {},
  cancelled: {},
} satisfies Record<ReturnStatus, Partial<Record<ReturnStatus, readonly ReturnAction[]>>>;

/** What each action needs, in the order in which a desk would take them. */
const needs: { action: ReturnAction; permissions: Permission[]; guard?: Guard }[] = [
  { action: "approve", permissions: ["orders:write"] },
  { action: "decline", permissions: ["orders:write"] },
  {
    action: "receive",
    permissions: ["fulfilment:write"],
    guard: (found) => (unitsOf(found, expectedOf) > 0 ? undefined : "Everything has arrived."),
  },
  { action: "refund", permissions: ["payments:write"], guard: creditable },
  { action: "exchange", permissions: ["payments:write", "orders:write"], guard: creditable },
  {
    action: "cancel",
    permissions: ["orders:write"],
    guard: (found) =>
      unitsOf(found, expectedOf) > 0 ? undefined : "Everything has arrived; it can be credited.",
  },
];

/** Why an action is refused, in words for a person; undefined when nothing stands in its way. */
type Guard = (found: ReturnRecord) => string | undefined;

function creditable(found: ReturnRecord): string | undefined {
  return unitsOf(found, creditableUnits) > 0
    ? undefined
    : "Everything that has arrived is credited.";
}

/** What this caller may do with the return now, and why not the rest. */
export function allowedActions(
  found: ReturnRecord,
  may: (permission: Permission) => boolean,
): AllowedReturnAction[] {
  return needs.map(({ action, permissions }) => {
    const missing = permissions.find((permission) => !may(permission));
    const reason = missing ? `You need the permission ${missing}.` : refusalOf(found, action);
    return { action, allowed: reason === undefined, reason: reason ?? null };
  });
}

/** Why it cannot be done now; undefined when it can. */
export function refusalOf(found: ReturnRecord, action: ReturnAction): string | undefined {
  const targets: Partial<Record<ReturnStatus, readonly ReturnAction[]>> =
    returnTransitions[found.status];
  const leads = Object.values(targets).some((actions) => actions.includes(action));
  if (leads) return needs.find((need) => need.action === action)?.guard?.(found);
  if (found.status === "requested") return "It has not been approved yet.";
  const isDecision = action === "approve" || action === "decline";
  if (found.status === "approved" && !isDecision) return "Nothing of it has arrived yet.";
  return `The return is ${found.status}.`;
}

/** @throws transition_not_allowed, with the statuses that can be reached */
export function requireAction(found: ReturnRecord, action: ReturnAction): void {
  const refusal = refusalOf(found, action);
  if (refusal === undefined) return;
  throw problem("transition_not_allowed", { detail: refusal, allowed: reachableFrom(found) });
}

/** The statuses that the return can go to now, guards included. */
function reachableFrom(found: ReturnRecord): ReturnStatus[] {
  const targets: Partial<Record<ReturnStatus, readonly ReturnAction[]>> =
    returnTransitions[found.status];
  // The keys of the table are statuses.
  return (Object.keys(targets) as ReturnStatus[]).filter((status) =>
    targets[status]?.some((action) => refusalOf(found, action) === undefined),
  );
}

/** Where a return stands once something of it has arrived. */
export function statusOfReceived(found: Pick<ReturnRecord, "lines">): "received" | "closed" {
  const isResolved = unitsOf(found, expectedOf) === 0 && unitsOf(found, creditableUnits) === 0;
  return isResolved ? "closed" : "received";
}
