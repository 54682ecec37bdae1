import type { Work } from "../../platform/context.ts";
import { problem } from "../../platform/problems.ts";
import { amountDue, type OrderRecord } from "../orders/index.ts";
import { selectBeingCaptured } from "./gateway/operation-store.ts";

/**
 * What is due of a locked order besides what gateways are being asked to capture: two captures at once, or cash beside
 * one, would take it twice.
 *
 * @throws conflict while all of it is being captured
 */
export async function dueBesidesCaptures({ tx }: Work, order: OrderRecord): Promise<number> {
  const beingCaptured = await selectBeingCaptured(tx, order.id);
  const due = Math.max(0, amountDue(order) - beingCaptured);
  if (due > 0 || beingCaptured === 0) return due;
  throw problem("conflict", {
    detail: "All that is due is being captured from a card. Wait for the gateway's answer.",
  });
}
