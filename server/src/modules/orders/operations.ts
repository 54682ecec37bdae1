import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import { notFound } from "../../platform/problems.ts";
import type { TaxProvider } from "../taxes/index.ts";
import { editOperations, type EditOperations } from "./change-sets/operations.ts";
import { changeOrderStatus } from "./change-order-status.ts";
import { listOrderHistory } from "./list-order-history.ts";
import { listOrders } from "./list-orders.ts";
import type { OrderLedger } from "./order-ledger.ts";
import { placeOrder, type NextNumber } from "./place-order.ts";
import { presentOrder } from "./present-order.ts";
import { searchOrders } from "./search-orders.ts";
import { readOrder } from "./store.ts";
import { updateOrder } from "./update-order.ts";
import { workflowOperations, type WorkflowOperations } from "./workflow-operations.ts";

type OrderOperations = Pick<
  Handlers,
  | "listOrders"
  | "placeOrder"
  | "searchOrders"
  | "getOrder"
  | "updateOrder"
  | "changeOrderStatus"
  | "listOrderHistory"
>;

export function ordersOperations({
  ledger,
  nextNumber,
  taxes,
}: {
  ledger: OrderLedger;
  nextNumber: NextNumber;
  taxes: TaxProvider;
}): OrderOperations & WorkflowOperations & EditOperations {
  return {
    ...workflowOperations(ledger),
    ...editOperations({ ledger, taxes }),
    listOrders: ({ query }, context) => listOrders(context, query),
    searchOrders: ({ query }, context) => searchOrders(context, query),
    async placeOrder({ body }, context) {
      return presentOrder(await placeOrder(context, body, nextNumber, { taxes }), context);
    },
    async getOrder({ path }, context) {
      const order = await readOrder(context.tx, decodeId(path.orderId));
      if (!order) throw notFound("order");
      return presentOrder(order, context);
    },
    async updateOrder({ path, body, ifMatch }, context) {
      const id = decodeId(path.orderId);
      const editing = { ledger, taxes };
      return presentOrder(await updateOrder(context, editing, id, body, ifMatch), context);
    },
    async changeOrderStatus({ path, body, ifMatch }, context) {
      const id = decodeId(path.orderId);
      return presentOrder(await changeOrderStatus(context, ledger, id, body, ifMatch), context);
    },
    listOrderHistory: ({ path, query }, context) =>
      listOrderHistory(context, decodeId(path.orderId), query),
  };
}
