import { anyOf } from "../any-of.ts";
import type { OrderSample } from "../sample-orders.ts";

/** One way to read orders. Each request asks for something else, so that no cache of one answer helps. */
export interface Scenario {
  name: string;
  isSearch: boolean;
  path(): string;
}

export function scenariosOf(sample: OrderSample): Scenario[] {
  const { orders, customerIds, lastNames, nouns } = sample;
  const list = (name: string, query: () => string): Scenario => ({
    name,
    isSearch: false,
    path: () => `/v1/orders?limit=50${query()}`,
  });
  const search = (name: string, words: () => string): Scenario => ({
    name,
    isSearch: true,
    path: () => `/v1/orders/search?q=${encodeURIComponent(words())}`,
  });
  return [
    list("newest 50", () => ""),
    list("one status, a month", () => `&status=completed${aMonth()}`),
    list("three statuses", () => "&status=pending&status=confirmed&status=processing"),
    list("unpaid and cancelled", () => "&paymentStatus=unpaid&status=cancelled"),
    list("a status that nothing has", () => "&fulfillmentStatus=returned"),
    list("one customer", () => `&customerId=${anyOf(customerIds)}`),
    list("a common tag", () => "&tag=gift"),
    list("a tag, a month", () => `&tag=gift${aMonth()}`),
    list("highest totals", () => "&sort=-total"),
    list("totals in a month", () => `&sort=-total&totalFrom=2000${aMonth()}`),
    { name: "get one", isSearch: false, path: () => `/v1/orders/${anyOf(orders).id}` },
    search("exact number", () => anyOf(orders).number),
    search("exact last name", () => anyOf(lastNames)),
    search("prefix of three letters", () => anyOf(lastNames).slice(0, 3)),
    search("prefix of one letter", () => anyOf(lastNames).slice(0, 1)),
    search("first digits of a number", () => anyOf(orders).number.slice(0, 2)),
    search("two words", () => `${anyOf(lastNames)} ${anyOf(nouns)}`),
    search("two common words", () => `${anyOf(nouns)} ${anyOf(nouns)}`),
    search("a common and an absent word", () => `${anyOf(nouns)} xylophone`),
  ];
}

const dayMs = 24 * 60 * 60 * 1000;

/** Thirty days of the last three years, one of twelve such. */
function aMonth(): string {
  const from = Date.now() - (30 + Math.floor(Math.random() * 12) * 85) * dayMs;
  const time = (ms: number) => encodeURIComponent(new Date(ms).toISOString());
  return `&placedFrom=${time(from)}&placedTo=${time(from + 30 * dayMs)}`;
}
