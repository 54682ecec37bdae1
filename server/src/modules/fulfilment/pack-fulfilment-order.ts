import type { FulfilmentUnits } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import type { OrderLedger } from "../orders/index.ts";
import { advanceUnits } from "./advance-units.ts";
import type { FulfilmentOrderRecord } from "./fulfilment-order.ts";

/**
 * Records picked units that were put into a parcel.
 *
 * @throws not_found, conflict, order_on_hold, quantity_exceeded, invalid_request
 */
export function packFulfilmentOrder(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  body: FulfilmentUnits,
): Promise<FulfilmentOrderRecord> {
  return advanceUnits(context, ledger, id, body, {
    ...{ from: "toPack", to: "packed" },
    words: {
      act: "be packed",
      are: "are picked and not packed yet",
      nothing: "Nothing is picked that is not packed yet.",
    },
  });
}
