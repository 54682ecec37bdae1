import type { OrderId } from "@waybill/client";

import { pages, query } from "@waybill/react";
import type { Tenant } from "../../../tenant.ts";

export function orderQuery({ client }: Tenant, orderId: OrderId) {
  return query(client, "getOrder", orderId);
}

export function historyQuery({ client }: Tenant, orderId: OrderId) {
  return pages(client, "listOrderHistory", orderId, { limit: 50 });
}

// One page of each: an order with more than a hundred shipments or payments is not an order desk's.
export function shipmentsQuery({ client }: Tenant, orderId: OrderId) {
  return query(client, "listShipments", orderId, { limit: 100 });
}

export function paymentsQuery({ client }: Tenant, orderId: OrderId) {
  return query(client, "listPayments", orderId, { limit: 100 });
}

export function refundsQuery({ client }: Tenant, orderId: OrderId) {
  return query(client, "listRefunds", orderId, { limit: 100 });
}

export function orderFulfilmentQuery({ client }: Tenant, orderId: OrderId) {
  return query(client, "listFulfilmentOrders", { orderId, limit: 100 });
}

export function orderReturnsQuery({ client }: Tenant, orderId: OrderId) {
  return query(client, "listReturns", { orderId, limit: 100 });
}

export function changeSetsQuery({ client }: Tenant, orderId: OrderId) {
  return query(client, "listChangeSets", orderId, { limit: 1 });
}

export function subStatusesQuery({ client }: Tenant) {
  return { ...query(client, "listSubStatuses", { limit: 100 }), staleTime: 5 * 60_000 };
}
