import type { CardStory, PlannedCard } from "../cards/card-story.ts";
import type { TailspinCustomer } from "./customers.ts";
import { mainHall, standard } from "./desk.ts";
import { openRandom } from "./random.ts";
import { homeOf, toys } from "./toys.ts";

const hourMs = 60 * 60 * 1_000;

const stories: CardStory[] = [
  ...(["open", "open", "authorized", "authorized", "endsSoon", "captured", "captured"] as const),
  ...(["partlyCaptured", "declined", "partlyRefunded", "disputed", "voided"] as const),
  "paidAfterCancellation",
];

/** Orders of today whose customers pay by card: one for each thing that can become of such a payment. */
export function planCards(customers: readonly TailspinCustomer[], today: Date): PlannedCard[] {
  const random = openRandom(4_242);
  const people = customers.filter(({ isCompany }) => !isCompany);
  const shelf = toys.filter((toy) => homeOf(toy) === mainHall);
  return stories.map((story, index) => ({
    story,
    order: {
      externalId: `TT-C${String(index + 1).padStart(3, "0")}`,
      customer: random.pick(people).body.externalId,
      assigneeEmail: undefined,
      shippingMethod: standard.name,
      body: {
        currency: "EUR",
        lines: random
          .several(shelf, random.whole(2, 3))
          .map(({ sku, price }) => ({ sku, quantity: 1, unitPrice: price })),
        placedAt: new Date(today.getTime() - (index + 1) * hourMs).toISOString(),
        tags: ["card"],
      },
      steps: [],
    },
  }));
}
