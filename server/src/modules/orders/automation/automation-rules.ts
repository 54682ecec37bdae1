import type { AutomationParameters, AutomationRuleName } from "@waybill/contract";
import { everythingShipped, notHeld, reservationHasExpired } from "../guards.ts";
import { amountDue, isFinished, unitsOf, unitsOrdered, type OrderRecord } from "../order.ts";

/** What a rule looks at besides the order. */
export interface Circumstances {
  now: Date;
  parameters: AutomationParameters;
  /** The tenant's setting. */
  returnWindowDays: number;
  /** Null when nothing is authorised, or when the order was held for this authorisation before. */
  authorizationExpiresAt: Date | null;
}

export interface AutomationRuleTerms {
  /** For people, in settings. */
  summary: string;
  /** Unless the tenant says otherwise. */
  isEnabled: boolean;
  parameters: AutomationParameters;
  /** Whether it is the order's turn now. Asked again under the order's lock, so that nothing happens twice. */
  applies(order: OrderRecord, circumstances: Circumstances): boolean;
}

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/**
 * What happens to orders by itself. The tenant switches each rule on or off and sets its parameters; what it does is in
 * carry-out.ts, and histories name the rule as the cause.
 */
export const automationRules = {
  /** Follows a change at once, in its transaction. */
  confirmWhenPaid: {
    summary:
      "Confirms a pending order as soon as it is paid, or all that is due is authorised, unless it is on hold.",
    isEnabled: true,
    parameters: {},
    applies: waitsForConfirmation,
  },
  completeAfterReturnWindow: {
    summary:
      "Completes an order when all of it was delivered and the time for sending it back is over, unless it is on hold.",
    isEnabled: true,
    parameters: {},
    applies: (order, { now, returnWindowDays }) =>
      order.status === "processing" &&
      order.deliveredAt !== null &&
      order.deliveredAt.getTime() + returnWindowDays * dayMs < now.getTime() &&
      hasArrived(order) &&
      !everythingShipped(order, now) &&
      !notHeld(order, now),
  },
  /** Not a rule that moves orders: it is asked when one is placed. */
  limitReservations: {
    summary: "Keeps the stock of a new order for a limited time while nobody has paid.",
    isEnabled: false,
    parameters: { minutes: 60 },
    applies: () => false,
  },
  cancelWhenReservationExpires: {
    summary:
      "Cancels an order that nobody has paid when the time for which its stock was kept is over.",
    isEnabled: true,
    parameters: {},
    applies: (order, { now }) => reservationHasExpired(order, now),
  },
  holdWhenAuthorizationExpires: {
    summary:
      "Puts an order on hold some hours before the authorisation of its payment expires, so that somebody decides.",
    isEnabled: true,
    parameters: { hours: 24 },
    applies: (order, { now, parameters: { hours = 24 }, authorizationExpiresAt }) =>
      authorizationExpiresAt !== null &&
      authorizationExpiresAt.getTime() - hours * hourMs <= now.getTime() &&
      order.status !== "draft" &&
      !isFinished(order) &&
      amountDue(order) > 0,
  },
} as const satisfies Record<AutomationRuleName, AutomationRuleTerms>;

/** Orders that were edited after they arrived wait for the rest. */
function hasArrived(order: OrderRecord): boolean {
  return unitsOf(order, "delivered") === unitsOrdered(order) - unitsOf(order, "cancelled");
}

export function waitsForConfirmation(
  order: OrderRecord,
  { now }: Pick<Circumstances, "now">,
): boolean {
  const { paidTotal, authorizedTotal } = order;
  const isCovered = paidTotal + authorizedTotal > 0 && amountDue(order) <= authorizedTotal;
  return order.status === "pending" && isCovered && !notHeld(order, now);
}

/** A draft that stock was kept for, and that was not placed in time: no rule of the tenant's, it was said when it was kept. */
export function draftHasExpired(
  { status, reserveUntil }: OrderRecord,
  { now }: Pick<Circumstances, "now">,
): boolean {
  return status === "draft" && reserveUntil !== null && reserveUntil <= now;
}
