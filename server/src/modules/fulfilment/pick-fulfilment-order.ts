import type { FulfilmentUnits } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import type { OrderLedger } from "../orders/index.ts";
import { advanceUnits } from "./advance-units.ts";
import type { FulfilmentOrderRecord } from "./fulfilment-order.ts";

/**
 * Records units that were taken off the shelf.
 *
 * @throws not_found, conflict, order_on_hold, quantity_exceeded, invalid_request
 */
export function pickFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  body: FulfilmentUnits,
): Promise<FulfilmentOrderRecord> {
  return advanceUnits(context, ledger, id, body, {
    ...{ from: "toPick", to: "picked" },
    words: {
      act: "be picked",
      are: "are not picked yet",
      nothing: "Everything has been picked.",
    },
  });
}
