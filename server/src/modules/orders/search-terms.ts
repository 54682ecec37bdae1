import { termsOf } from "../../platform/terms.ts";
import type { OrderRecord } from "./order.ts";

/** The words that an order is found by. */
export function searchTermsOf(order: OrderRecord): string[] {
  const { customer, lines } = order;
  return termsOf(
    String(order.number),
    order.externalId,
    customer.name,
    customer.company,
    customer.email,
    ...order.tags,
    ...lines.flatMap(({ sku, title }) => [sku, title]),
  );
}
