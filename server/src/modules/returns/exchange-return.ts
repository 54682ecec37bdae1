import type { NewOrder, ReturnExchange } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { encodeId } from "../../platform/ids.ts";
import { problem } from "../../platform/problems.ts";
import {
  placeOrder,
  type NextNumber,
  type OrderLedger,
  type OrderRecord,
} from "../orders/index.ts";
import { excessOf, payWith, takeOver } from "../payments/index.ts";
import { taxTable, type TaxProvider } from "../taxes/index.ts";
import { creditReturn } from "./credit-return.ts";
import { creditOfReturn } from "./creditable.ts";
import { readGivenBack } from "./read-return.ts";
import { requireAction } from "./return-machine.ts";
import { numberOf, type LockedReturn } from "./return.ts";
import { insertExchange } from "./store.ts";

/**
 * Sends something else instead of what came back, all or nothing: credits it, places a new order, and lets what was
 * paid beyond what is owed pay for it as far as that goes. The rest becomes a pending refund by itself.
 *
 * @throws forbidden, transition_not_allowed, invalid_request, out_of_stock, product_archived, currency_mismatch
 */
export async function exchangeReturn(
  context: Context,
  {
    ledger,
    nextNumber,
    taxes = taxTable,
  }: { ledger: OrderLedger; nextNumber: NextNumber; taxes?: TaxProvider | undefined },
  { found, order }: LockedReturn,
  { lines }: ReturnExchange,
): Promise<LockedReturn> {
  if (!context.may("orders:write")) {
    throw problem("forbidden", { detail: "To place the new order, you need the permission orders:write." }); // prettier-ignore
  }
  requireAction(found, "exchange");
  const parts = creditOfReturn(found, order, await readGivenBack(context.tx, order.id));
  const sent = await placeOrder(context, insteadOf(order, lines), nextNumber, {
    exchangeOfId: order.id,
    taxes,
  });
  const { credited, orderChange } = creditReturn(context, { found, order }, parts, {
    exchangeOrderIds: [...found.exchangeOrderIds, sent.id],
  });
  const carried = Math.min(excessOf({ ...order, ...orderChange }), sent.total);
  const over = { amount: carried, returnId: found.id, reference: numberOf(found) };
  if (carried > 0) takeOver(context, order, over);
  const after = await ledger.ledgerChanged(
    context,
    order,
    { ...orderChange, refundedTotal: order.refundedTotal + carried },
    { history: "exchanged", event: "order.refunded" },
  );
  insertExchange(context, { returnId: found.id, orderId: sent.id, carried });
  if (carried > 0) await payWith(context, ledger, sent, over);
  return { found: credited, order: after };
}

/** For the same customer, to the same address. */
function insteadOf(order: OrderRecord, lines: ReturnExchange["lines"]): NewOrder {
  return {
    customerId: encodeId("cus", order.customer.id),
    currency: order.currency,
    lines,
    shippingAddress: order.shippingAddress,
    billingAddress: order.billingAddress,
  };
}
