import type { Reaction } from "../order-ledger.ts";
import { asRule } from "../../../platform/system-work.ts";
import { moveOrder } from "../move-order.ts";
import { waitsForConfirmation } from "./automation-rules.ts";
import { readRule } from "./automation-store.ts";

/** Follows every change: the payment that pays an order off, the release of the hold that a paid order waited for. */
export const confirmWhenPaid: Reaction = async (work, _before, after, ledger) => {
  const { now, tx } = work;
  // Asked before the tenant's setting is read: most changes are no payments, and cost nothing more.
  if (!waitsForConfirmation(after, { now })) return after;
  const { isEnabled } = await readRule(tx, "confirmWhenPaid");
  if (!isEnabled) return after;
  return moveOrder(asRule(work, "confirmWhenPaid"), ledger, after, { status: "confirmed" });
};
