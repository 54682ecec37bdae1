import type { NewOrderLine } from "@waybill/client";
import type { PlannedOrder } from "../plan.ts";
import type { TailspinCustomer } from "./customers.ts";
import { express, freeFromCents, members, notes, pallet, standard } from "./desk.ts";
import { planSteps } from "./plan-steps.ts";
import { openRandom, type Random } from "./random.ts";
import { chancesAt, type Story } from "./stories.ts";
import { toys, type Toy } from "./toys.ts";

const dayMs = 24 * 60 * 60 * 1_000;

/** The order with a number and an age, always the same one relative to `today`. */
export function planOrder(
  index: number,
  ageMinutes: number,
  customers: readonly TailspinCustomer[],
  today: Date,
): PlannedOrder {
  const random = openRandom(index + 1);
  const { isCompany, body: customer } = random.pick(customers);
  const story = random.weighted(chancesAt(ageMinutes / 1_440));
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
      ...((story === "draft" || story === "draftGivenUp") && { draft: true }),
    },
    steps: planSteps({ ...happening, carrier: shipping.method.carrier }),
  };
}

export function externalIdOf(index: number): string {
  return `TT-${String(index + 1).padStart(4, "0")}`;
}

function pickLines(random: Random, story: Story, isCompany: boolean): NewOrderLine[] {
  // What left in parts has at least two.
  const least = story === "partlyShipped" || story === "partlyDelivered" ? 2 : 1;
  const picked = isCompany
    ? random.several(toys, random.whole(3, 7))
    : random.several(toys, random.whole(least, 3));
  return picked.map((toy) =>
    isCompany
      ? newLine(toy, random.whole(2, 12) * 2, 10)
      : newLine(toy, quantityOf(random), discountOf(random)),
  );
}

const quantityOf = (random: Random) => (random.chance(0.75) ? 1 : random.whole(2, 4));
const discountOf = (random: Random) => (random.chance(0.08) ? 15 : 0);

function newLine({ sku, price }: Toy, quantity: number, discountPercent: number): NewOrderLine {
  const discount = Math.round((price.amount * quantity * discountPercent) / 100);
  return {
    sku,
    quantity,
    unitPrice: price,
    ...(discount > 0 && { discount: { amount: discount, currency: "EUR" } }),
  };
}

function chooseShipping(random: Random, lines: readonly NewOrderLine[], isCompany: boolean) {
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (isCompany) return { method: units > 50 ? pallet : standard, isFree: false };
  if (random.chance(0.15)) return { method: express, isFree: false };
  const cents = lines.reduce(
    (sum, { quantity, unitPrice, discount }) =>
      sum + quantity * (unitPrice?.amount ?? 0) - (discount?.amount ?? 0),
    0,
  );
  return { method: standard, isFree: cents >= freeFromCents };
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
