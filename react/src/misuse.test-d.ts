// What must not compile. `tsc` checks this file; each line that is wrong on purpose says why it is refused.

import { useMutation, useQuery } from "@tanstack/react-query";
import type { Facade, Order, OrderId, TenantFacade } from "@waybill/client";

import { mutation } from "./mutation.ts";
import { pages, query } from "./query.ts";

declare const bound: TenantFacade;
declare const unbound: Facade;
declare const orderId: OrderId;

export function UseQueries(): void {
  const { data, error } = useQuery(query(bound, "getOrder", orderId));
  const order: Order | undefined = data;
  void order;
  if (error?.name === "ApiError" && error.code === "not_found") error.status satisfies 404;
  // @ts-expect-error: reading an order cannot run out of stock.
  if (error?.name === "ApiError" && error.code === "out_of_stock") return;
  query(unbound, "getSession");
  // @ts-expect-error: an operation of a tenant needs a client with one.
  query(unbound, "getOrder", orderId);
  // @ts-expect-error: an order is read by its id.
  query(bound, "getOrder");
  // @ts-expect-error: there is no such filter.
  query(bound, "listOrders", { colour: "red" });
  // @ts-expect-error: an order is not a list.
  pages(bound, "getOrder", orderId);
  // @ts-expect-error: placing an order is not a query.
  query(bound, "placeOrder", { lines: [] });
}

export function UseMutations(): void {
  const update = useMutation(mutation(bound, "updateOrder"));
  update.mutate([orderId, { note: "x" }, { ifMatch: 3 }]);
  // @ts-expect-error: an update says which version it was made from.
  update.mutate([orderId, { note: "x" }]);
  const place = useMutation(mutation(bound, "placeOrder"));
  place.mutate([{ lines: [] }]);
  // @ts-expect-error: an order has no such field.
  place.mutate([{ lines: [], colour: "red" }]);
}
