import type { OrderId } from "@waybill/client";
import { pages, query } from "@waybill/react";

import type { Tenant } from "../../tenant.ts";

export function entriesQuery({ client }: Tenant, orderId: OrderId) {
  return query(client, "listPaymentEntries", orderId, { limit: 100 });
}

/** Of all orders, the newest: an order's own are few, and looked for among them. */
export function disputesQuery({ client }: Tenant) {
  return query(client, "listDisputes", { limit: 100 });
}

/** What a person should look at, of all orders. */
export function attentionQuery({ client }: Tenant) {
  return pages(client, "listAllPayments", { needsAttention: true });
}
