// What must not compile. `tsc` checks this file; each line that is wrong on purpose says why it is refused.

import type { CustomerId, Order, OrderId } from "@waybill/contract";

import type { Facade, TenantFacade } from "./create-client.ts";
import type { Client, TenantClient } from "./handle.ts";
import { getOrder, getSession, listOrders, placeOrder, updateOrder } from "./operations.ts";
import { paginate } from "./paginate.ts";
import { safe } from "./safe.ts";

declare const unbound: Facade;
declare const bound: TenantFacade;
declare const bare: Client;
declare const bareBound: TenantClient;
declare const orderId: OrderId;
declare const customerId: CustomerId;

export function tenants(): void {
  void unbound.getSession();
  void bound.getSession();
  void getSession(bare);
  void getOrder(bareBound, orderId);
  void unbound.withTenant("ten_1").getOrder(orderId);
  // @ts-expect-error: an operation of a tenant needs one.
  void unbound.getOrder(orderId);
  // @ts-expect-error: the same for a function.
  void getOrder(bare, orderId);
  // @ts-expect-error: any text is not a tenant's id.
  void unbound.withTenant("northwind");
}

export function arguments_(): void {
  // @ts-expect-error: a customer's id is not an order's.
  void bound.getOrder(customerId);
  // @ts-expect-error: any text is not an id.
  void bound.getOrder("10248");
  // @ts-expect-error: an id is needed.
  void bound.getOrder();
  // @ts-expect-error: an order has no such field.
  void bound.placeOrder({ lines: [], colour: "red" });
  // @ts-expect-error: a line needs a quantity.
  void placeOrder(bareBound, { lines: [{ sku: "CHAI-1" }] });
  // @ts-expect-error: a status that orders do not have.
  void bound.listOrders({ status: ["lost"] });
  // @ts-expect-error: there is no such filter.
  void listOrders(bareBound, { colour: "red" });
  // @ts-expect-error: the same filters hold while paging.
  paginate(bound.listOrders, { colour: "red" });
  // @ts-expect-error: reading takes no idempotency key.
  void bound.getOrder(orderId, { idempotencyKey: "k" });
}

export function versions(order: Order): void {
  void bound.updateOrder(orderId, { note: null }, { ifMatch: order.version });
  void bound.updateOrder(orderId, { note: null }, { ifMatch: '"3"' });
  // @ts-expect-error: an update says which version it was made from.
  void bound.updateOrder(orderId, { note: null });
  // @ts-expect-error: an order's id is not its version.
  void updateOrder(bareBound, orderId, { note: null }, { ifMatch: order.id });
  // @ts-expect-error: what the service decides cannot be written.
  void bound.updateOrder(orderId, { number: "1" }, { ifMatch: order.version });
}

/** Each code of the operation has to be handled; leaving one out does not compile. */
export async function problems(): Promise<string> {
  const result = await safe(bound.getOrder(orderId));
  if (result.ok) return result.value.number;
  const { error } = result;
  if (error.name === "TransportError") return error.kind;
  switch (error.code) {
    case "not_found": {
      // @ts-expect-error: the code tells the status.
      const wrong: 409 = error.status;
      const status: 404 = error.status;
      return `${status} ${wrong}`;
    }
    case "invalid_request":
    case "tenant_required":
      return error.errors.map(({ pointer }) => pointer).join();
    case "unauthenticated":
    case "forbidden":
    case "rate_limited":
    case "internal_error":
    case "unavailable":
      return error.message;
    default: {
      // @ts-expect-error: `timeout` is not handled above.
      const none: never = error;
      return none;
    }
  }
}

export async function carried(): Promise<void> {
  const placed = await safe(bound.placeOrder({ lines: [] }));
  if (!placed.ok && placed.error.name === "ApiError" && placed.error.code === "out_of_stock") {
    placed.error.problem.shortages.map(({ sku, available }) => [sku, available]);
  }
  const updated = await safe(bound.updateOrder(orderId, {}, { ifMatch: 1 }));
  if (
    !updated.ok &&
    updated.error.name === "ApiError" &&
    updated.error.code === "version_mismatch"
  ) {
    const current: Order = updated.error.problem.current;
    void current;
    // @ts-expect-error: only a shortage carries shortages.
    void updated.error.problem.shortages.length;
  }
  // @ts-expect-error: an update takes nobody's last admin.
  if (!updated.ok && updated.error.name === "ApiError" && updated.error.code === "last_admin")
    return;
}
