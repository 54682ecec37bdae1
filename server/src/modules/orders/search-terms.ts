import { isDeepStrictEqual } from "node:util";
import { termsOf } from "../../platform/terms.ts";
import type { OrderRecord } from "./order.ts";

/** The words that an order is found by. */
export function searchTermsOf(order: OrderRecord): string[] {
  return termsOf(...textsOf(order));
}

/** The same, but only when a change made them other words: most changes do not, and finding words takes its time. */
export function changedTerms(before: OrderRecord, after: OrderRecord): string[] | undefined {
  if (isDeepStrictEqual(textsOf(before), textsOf(after))) return undefined;
  const terms = searchTermsOf(after);
  return isDeepStrictEqual(searchTermsOf(before), terms) ? undefined : terms;
}

function textsOf({ number, externalId, customer, tags, lines }: OrderRecord) {
  return [
    String(number),
    externalId,
    customer.name,
    customer.company,
    customer.email,
    ...tags,
    ...lines.flatMap(({ sku, title }) => [sku, title]),
  ];
}
