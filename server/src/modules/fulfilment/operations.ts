import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import type { OrderLedger } from "../orders/index.ts";
import { createShipment } from "./create-shipment.ts";
import { deliverShipment } from "./deliver-shipment.ts";
import { listShipments } from "./list-shipments.ts";
import { presentShipment } from "./present-shipment.ts";

type FulfilmentOperations = Pick<Handlers, "listShipments" | "createShipment" | "deliverShipment">;

export function fulfilmentOperations(ledger: OrderLedger): FulfilmentOperations {
  return {
    listShipments: ({ path, query }, context) =>
      listShipments(context, ledger, decodeId(path.orderId), query),
    async createShipment({ path, body }, context) {
      return presentShipment(await createShipment(context, ledger, decodeId(path.orderId), body));
    },
    async deliverShipment({ path, body }, context) {
      return presentShipment(
        await deliverShipment(context, ledger, decodeId(path.shipmentId), body),
      );
    },
  };
}
