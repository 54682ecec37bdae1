import { pages, query } from "@waybill/react";

import type { Tenant } from "../../tenant.ts";

export function taxRatesQuery({ client }: Tenant) {
  return pages(client, "listTaxRates", { limit: 100 });
}

/** What the tenant's rates call the kinds of products. */
export function taxCategoriesQuery({ client, can }: Tenant) {
  return {
    ...query(client, "listTaxRates", { limit: 100 }),
    staleTime: 5 * 60_000,
    enabled: can("taxes:read"),
    select: ({ items }: { items: { category: string }[] }) => items.map(({ category }) => category),
  };
}
