import { keepPreviousData } from "@tanstack/react-query";

import { pages, query } from "@waybill/react";
import type { Tenant } from "../../tenant.ts";
import { toListOrdersQuery, type OrderSearch } from "./order-search.ts";

/** The list behind an address: a search looks at every order, filters do without words. */
export function ordersQuery(tenant: Tenant, search: OrderSearch) {
  const { client, zone, currency } = tenant;
  const query = toListOrdersQuery(search, zone, currency);
  return {
    ...(search.q === undefined
      ? pages(client, "listOrders", query)
      : pages(client, "searchOrders", { q: search.q })),
    // While new filters are on their way the old rows stay, dimmed, instead of a flash of grey.
    placeholderData: keepPreviousData,
  };
}

/** Everybody an order can be assigned to. One page: a desk of more than a hundred is found by search, later. */
export function membersQuery({ client }: Tenant) {
  return { ...query(client, "listMembers", { limit: 100 }), staleTime: 5 * 60_000 };
}
