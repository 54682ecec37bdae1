import { query } from "@waybill/react";

import type { Tenant } from "../../../tenant.ts";

export function shippingMethodsQuery({ client }: Tenant) {
  return query(client, "listShippingMethods", { limit: 100 });
}

/** What the lines' products cost and have now. A hundred SKUs is what one request takes. */
export function productsQuery({ client }: Tenant, skus: string[]) {
  return query(client, "listProducts", { sku: skus.slice(0, 100), limit: 100 });
}
