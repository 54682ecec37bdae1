import type { NewDiscount, NewOrderLine } from "@waybill/client";
import type { PlannedOrder } from "../plan.ts";
import type { ToldAge } from "./choose-stories.ts";
import type { TailspinCustomer } from "./customers.ts";
import { express, freeFromCents, mainHall, members, notes, pallet, secondChoice, standard, vouchers, wholesale } from "./desk.ts"; // prettier-ignore
import { planSteps } from "./plan-steps.ts";
import { openRandom, type Random } from "./random.ts";
import { netCentsOf } from "../net-cents.ts";
import type { Story } from "./stories.ts";
import { homeOf, soldOutToy, toys, type Toy } from "./toys.ts";

const dayMs = 24 * 60 * 60 * 1_000;
/** For how long the stock of a draft is kept. */
const keptDays = 21;

/** The order with a number, an age and a story, always the same one relative to `today`. */
export function planOrder(
  index: number,
  { ageMinutes, story }: ToldAge,
  customers: readonly TailspinCustomer[],
  today: Date,
): PlannedOrder {
  const random = openRandom(index + 1);
  const { isCompany, body: customer } = random.pick(customers);
  const lines = pickLines(random, story, isCompany);
  const shipping = chooseShipping(random, lines, isCompany);
  const placedAtMs = today.getTime() - ageMinutes * 60_000;
  const isExpress = shipping.method === express;
  const happening = { random, story, index, placedAtMs, ageMinutes, lines, isCompany };
  const assigned = random.chance(story === "draft" || story === "pending" ? 0.4 : 0.9);
  return {
    externalId: externalIdOf(index),
    customer: customer.externalId,
    assigneeEmail: assigned ? random.pick(members).email : undefined,
    shippingMethod: shipping.method.name,
    body: {
      currency: "EUR",
      lines,
      ...(shipping.isFree && { shippingPrice: { amount: 0, currency: "EUR" } }),
      placedAt: new Date(placedAtMs).toISOString(),
      dueAt: new Date(placedAtMs + (isExpress ? 2 : random.whole(4, 7)) * dayMs).toISOString(),
      tags: tagsOf(random, isCompany, isExpress),
      ...(random.chance(0.12) && { note: random.pick(notes) }),
      ...(isDraft(story) && { draft: true }),
      ...(story === "draftKept" && {
        reserveUntil: new Date(today.getTime() + keptDays * dayMs).toISOString(),
      }),
      ...(!isCompany && random.chance(0.1) && { discounts: [random.pick(vouchers)] }),
    },
    steps: planSteps({ ...happening, carrier: shipping.method.carrier }),
  };
}

export function externalIdOf(index: number): string {
  return `TT-${String(index + 1).padStart(4, "0")}`;
}

const isDraft = (story: Story) => ["draft", "draftKept", "draftGivenUp"].includes(story);

/** What left, was picked or came back in part has at least two lines. */
const inParts: Story[] = ["partlyShipped", "partlyDelivered", "picking", "partlyPacked", "partlyReturned", "partlyReturnedAndDone"]; // prettier-ignore
/** What is picked and packed here comes from one place. */
const fromOnePlace: Story[] = ["picking", "partlyPacked", "packed"];

function pickLines(random: Random, story: Story, isCompany: boolean): NewOrderLine[] {
  const least = inParts.includes(story) ? 2 : 1;
  const kinds = isCompany ? random.whole(3, 7) : random.whole(least, 3);
  const shelf = fromOnePlace.includes(story)
    ? toys.filter((toy) => homeOf(toy) === mainHall)
    : toys;
  const picked = random.several(shelf, kinds);
  if (story === "backordered") picked.unshift(soldOutToy);
  return picked.map((toy) =>
    isCompany
      ? newLine(toy, random.whole(2, 12) * 2, wholesale)
      : newLine(toy, quantityOf(random), random.chance(0.08) ? secondChoice : undefined),
  );
}

const quantityOf = (random: Random) => (random.chance(0.75) ? 1 : random.whole(2, 4));

function newLine({ sku, price }: Toy, quantity: number, discount?: NewDiscount): NewOrderLine {
  return { sku, quantity, unitPrice: price, ...(discount && { discounts: [discount] }) };
}

function chooseShipping(random: Random, lines: readonly NewOrderLine[], isCompany: boolean) {
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (isCompany) return { method: units > 50 ? pallet : standard, isFree: false };
  if (random.chance(0.15)) return { method: express, isFree: false };
  return { method: standard, isFree: netCentsOf({ lines }) >= freeFromCents };
}

function tagsOf(random: Random, isCompany: boolean, isExpress: boolean): string[] {
  return [
    ...(isCompany ? ["wholesale"] : []),
    ...(isExpress ? ["express"] : []),
    ...(!isCompany && random.chance(0.2) ? ["gift"] : []),
    ...(random.chance(0.06) ? ["vip"] : []),
    ...(random.chance(0.05) ? ["call first"] : []),
  ];
}
