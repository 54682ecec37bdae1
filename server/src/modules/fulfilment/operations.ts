import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import { notFound } from "../../platform/problems.ts";
import type { OrderLedger } from "../orders/index.ts";
import { cancelFulfilmentOrder } from "./cancel-fulfilment-order.ts";
import { createShipment } from "./create-shipment.ts";
import { deliverShipment } from "./deliver-shipment.ts";
import { readFulfilmentOrder } from "./fulfilment-order-store.ts";
import { listFulfilmentOrders } from "./list-fulfilment-orders.ts";
import { listShipments } from "./list-shipments.ts";
import { mergeFulfilmentOrders } from "./merge-fulfilment-orders.ts";
import { moveFulfilmentOrder } from "./move-fulfilment-order.ts";
import { packFulfilmentOrder } from "./pack-fulfilment-order.ts";
import { pickFulfilmentOrder } from "./pick-fulfilment-order.ts";
import { presentFulfilmentOrder } from "./present-fulfilment-order.ts";
import { presentShipment } from "./present-shipment.ts";
import { splitFulfilmentOrder } from "./split-fulfilment-order.ts";
import { unpackFulfilmentOrder } from "./unpack-fulfilment-order.ts";
import { updateShipment } from "./update-shipment.ts";

type ShipmentOperations = Pick<
  Handlers,
  "listShipments" | "createShipment" | "updateShipment" | "deliverShipment"
>;

type FulfilmentOrderOperations = Pick<
  Handlers,
  | "listFulfilmentOrders"
  | "getFulfilmentOrder"
  | "pickFulfilmentOrder"
  | "packFulfilmentOrder"
  | "unpackFulfilmentOrder"
  | "splitFulfilmentOrder"
  | "mergeFulfilmentOrders"
  | "moveFulfilmentOrder"
  | "cancelFulfilmentOrder"
>;

export function fulfilmentOperations(
  ledger: OrderLedger,
): ShipmentOperations & FulfilmentOrderOperations {
  return { ...shipmentOperations(ledger), ...fulfilmentOrderOperations(ledger) };
}

function shipmentOperations(ledger: OrderLedger): ShipmentOperations {
  return {
    listShipments: ({ path, query }, context) =>
      listShipments(context, ledger, decodeId(path.orderId), query),
    async createShipment({ path, body }, context) {
      return presentShipment(await createShipment(context, ledger, decodeId(path.orderId), body));
    },
    async updateShipment({ path, body, ifMatch }, context) {
      const id = decodeId(path.shipmentId);
      return presentShipment(await updateShipment(context, ledger, id, body, ifMatch));
    },
    async deliverShipment({ path, body }, context) {
      return presentShipment(
        await deliverShipment(context, ledger, decodeId(path.shipmentId), body),
      );
    },
  };
}

function fulfilmentOrderOperations(ledger: OrderLedger): FulfilmentOrderOperations {
  return {
    listFulfilmentOrders: ({ query }, context) => listFulfilmentOrders(context, query),
    async getFulfilmentOrder({ path }, { tx }) {
      const order = await readFulfilmentOrder(tx, decodeId(path.fulfilmentOrderId));
      if (!order) throw notFound("fulfilment order");
      return presentFulfilmentOrder(order);
    },
    async pickFulfilmentOrder({ path, body }, context) {
      const id = decodeId(path.fulfilmentOrderId);
      return presentFulfilmentOrder(await pickFulfilmentOrder(context, ledger, id, body));
    },
    async packFulfilmentOrder({ path, body }, context) {
      const id = decodeId(path.fulfilmentOrderId);
      return presentFulfilmentOrder(await packFulfilmentOrder(context, ledger, id, body));
    },
    async unpackFulfilmentOrder({ path, body }, context) {
      const id = decodeId(path.fulfilmentOrderId);
      return presentFulfilmentOrder(await unpackFulfilmentOrder(context, ledger, id, body));
    },
    async splitFulfilmentOrder({ path, body, ifMatch }, context) {
      const id = decodeId(path.fulfilmentOrderId);
      return presentFulfilmentOrder(await splitFulfilmentOrder(context, ledger, id, body, ifMatch));
    },
    async mergeFulfilmentOrders({ body }, context) {
      return presentFulfilmentOrder(await mergeFulfilmentOrders(context, ledger, body));
    },
    async moveFulfilmentOrder({ path, body, ifMatch }, context) {
      const id = decodeId(path.fulfilmentOrderId);
      return presentFulfilmentOrder(await moveFulfilmentOrder(context, ledger, id, body, ifMatch));
    },
    async cancelFulfilmentOrder({ path, body, ifMatch }, context) {
      const id = decodeId(path.fulfilmentOrderId);
      return presentFulfilmentOrder(
        await cancelFulfilmentOrder(context, ledger, id, body, ifMatch),
      );
    },
  };
}
