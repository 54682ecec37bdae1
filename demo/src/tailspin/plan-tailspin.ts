import type { KnownOrders } from "../load-plan.ts";
import type { Plan } from "../plan.ts";
import { chooseStories } from "./choose-stories.ts";
import { makeCustomers } from "./customers.ts";
import { bulkyHall, express, labels, members, pallet, settings, shop, standard, taxRates } from "./desk.ts"; // prettier-ignore
import { planCards } from "./plan-cards.ts";
import { externalIdOf, planOrder } from "./plan-order.ts";
import { planProducts, planTransfers } from "./plan-stock.ts";
import { openRandom } from "./random.ts";

const orderCount = 300;
const days = 60;

/**
 * Made-up orders of the last 60 days, in every state. They lie where the first run has put them: a run on a later day
 * reads from an order that is there which day was today then, and so plans the same orders again.
 */
export async function planTailspin(known: KnownOrders, now = new Date()): Promise<Plan> {
  const ages = agesInMinutes();
  const today = firstDay(ages, known) ?? now;
  const customers = makeCustomers();
  const orders = chooseStories(ages).map((age, index) => planOrder(index, age, customers, today));
  const cards = planCards(customers, today);
  const transfers = planTransfers(today);
  return {
    title: "Tailspin",
    name: "tailspin",
    settings,
    locations: [bulkyHall, shop],
    subStatuses: Object.values(labels),
    taxRates,
    customers: customers.map(({ body }) => body),
    products: planProducts([...orders, ...cards.map(({ order }) => order)], transfers),
    transfers,
    members,
    shippingMethods: [standard, express, pallet],
    ...{ orders, cards },
  };
}

/** Oldest first, denser towards today, each day's within some hours of the time of day at which the demo is loaded. */
function agesInMinutes(): number[] {
  const random = openRandom(60);
  const ages = Array.from({ length: orderCount }, () => {
    const age = Math.floor(days * (1 - (random.whole(1, 10_000) / 10_000) ** 0.5));
    return age === 0 ? random.whole(4, 600) : age * 1_440 + random.whole(-300, 300);
  });
  return ages.toSorted((one, other) => other - one);
}

function firstDay(ages: readonly number[], known: KnownOrders): Date | undefined {
  for (const [index, age] of ages.entries()) {
    const order = known.get(externalIdOf(index));
    if (order) return new Date(Date.parse(order.placedAt) + age * 60_000);
  }
  return undefined;
}
