import type { OrderEdit } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { problem, type ProblemError } from "../../../platform/problems.ts";
import type { OrderRecord } from "../order.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Editing } from "./draft.ts";
import { lookUpEdits } from "./look-up-edits.ts";
import { moveStock } from "./move-stock.ts";

/**
 * Carries out edits of an order that this transaction has locked, all or none, with their stock and as one change.
 *
 * @throws invalid_request, line_shipped, conflict, product_archived, currency_mismatch, out_of_stock
 */
export async function carryOutEdits(
  work: Work,
  { ledger, taxes }: Editing,
  order: OrderRecord,
  { edits, reason }: { edits: readonly OrderEdit[]; reason?: string | undefined },
): Promise<OrderRecord> {
  const surroundings = await lookUpEdits(work, order, edits, taxes);
  const edited = applyEdits(order, edits, surroundings);
  refuseEdits(edited.refusals);
  const moved = await moveStock(work, order, edited, surroundings.products);
  return ledger.ledgerChanged(work, order, moved, {
    history: "edited",
    event: "order.edited",
    reason,
  });
}

/** Throws the first refusal, with every place that is refused for the same reason. */
export function refuseEdits(refusals: readonly ProblemError[]): void {
  const [first] = refusals;
  if (!first) return;
  const errors = refusals.flatMap(({ code, details }) =>
    code === first.code ? (details.errors ?? []) : [],
  );
  throw problem(first.code, { ...first.details, ...(errors.length > 0 && { errors }) });
}

/** What was right when it was written and is no longer does not make the request wrong that applies it. */
export function asConflict(refusal: ProblemError): ProblemError {
  if (refusal.code !== "invalid_request") return refusal;
  return problem("conflict", refusal.details);
}
