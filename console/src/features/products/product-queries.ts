import type { ProductId } from "@waybill/client";
import { query } from "@waybill/react";

import type { Tenant } from "../../tenant.ts";

export function productQuery({ client }: Tenant, productId: ProductId) {
  return query(client, "getProduct", productId);
}

export function stockLevelsQuery({ client }: Tenant, productId: ProductId) {
  return query(client, "listStockLevels", { productId, limit: 100 });
}

export function movementsQuery({ client }: Tenant, productId: ProductId) {
  return query(client, "listStockMovements", { productId, limit: 10 });
}
