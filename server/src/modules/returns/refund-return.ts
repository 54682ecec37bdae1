import type { ReturnCredit } from "@waybill/contract";
import type { Work } from "../../platform/context.ts";
import { invalid, problem } from "../../platform/problems.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import { requireSameCurrency } from "../payments/index.ts";
import { creditReturn } from "./credit-return.ts";
import { creditOfReturn, divide, worth, type CreditPart } from "./creditable.ts";
import { readGivenBack } from "./read-return.ts";
import { requireAction } from "./return-machine.ts";
import type { LockedReturn } from "./return.ts";

/**
 * Credits what came back and was not credited yet: what it cost, or less with a reason. What was paid too much then
 * becomes a pending refund by itself.
 *
 * @throws transition_not_allowed, currency_mismatch, quantity_exceeded, invalid_request
 */
export async function refundReturn(
  work: Work,
  ledger: OrderLedger,
  { found, order }: LockedReturn,
  body: ReturnCredit,
): Promise<LockedReturn> {
  requireAction(found, "refund");
  const full = creditOfReturn(found, order, await readGivenBack(work.tx, order.id));
  const parts = partsOf(body, full, order);
  const isLess = worth(parts) < worth(full);
  const { credited, orderChange } = creditReturn(
    work,
    { found, order },
    parts,
    isLess ? { creditReason: body.reason ?? null } : {},
  );
  const after = await ledger.ledgerChanged(work, order, orderChange, {
    ...{ history: "credited", event: "order.refunded", reason: body.reason },
  });
  return { found: credited, order: after };
}

function partsOf({ amount, reason }: ReturnCredit, full: CreditPart[], order: OrderRecord) {
  if (amount === undefined) return full;
  requireSameCurrency(order, amount.currency, "/amount/currency");
  const most = worth(full);
  if (amount.amount > most) {
    throw problem("quantity_exceeded", {
      detail: `That is more than the units are worth: ${most} ${order.currency} in minor units.`,
      errors: [{ pointer: "/amount/amount", detail: `must be at most ${most}`, code: "maximum" }],
    });
  }
  if (amount.amount < most && reason === undefined) {
    throw invalid("/reason", "is required to credit less than the units are worth", "required");
  }
  return divide(amount.amount, full);
}
