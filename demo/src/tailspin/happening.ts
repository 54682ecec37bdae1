import type { NewOrderLine, Timestamp } from "@waybill/client";
import type { Random } from "./random.ts";
import type { Story } from "./stories.ts";

/** An order as it was placed, from which follows what happened to it. */
export interface Happening {
  random: Random;
  story: Story;
  /** Its number among the tenant's orders, for references. */
  index: number;
  placedAtMs: number;
  ageMinutes: number;
  lines: readonly NewOrderLine[];
  carrier: string;
  isCompany: boolean;
}

const slowestMinutes = 7 * 1_440;

/** So many days after the order was placed; sooner, in proportion, when it is younger than the slowest journey. */
export function at(
  { placedAtMs, ageMinutes }: Pick<Happening, "placedAtMs" | "ageMinutes">,
  days: number,
): Timestamp {
  const pace = Math.min(1, ageMinutes / slowestMinutes);
  const minutes = Math.floor(Math.min(days * 1_440 * pace, ageMinutes));
  return new Date(placedAtMs + minutes * 60_000).toISOString();
}

export function referenceOf(prefix: string, { index }: Pick<Happening, "index">): string {
  return `${prefix}-${String(index + 1).padStart(5, "0")}`;
}
