import type { NewOrderLine } from "@waybill/client";
import type { Step, Units } from "../steps/step.ts";
import { at, type Happening } from "./happening.ts";
import type { Random } from "./random.ts";

export const unitsOf = (lines: readonly NewOrderLine[]): Units[] =>
  lines.map(({ sku, quantity }) => ({ sku, quantity }));

/** The first half of the lines, the larger one. */
export function halfOf({ lines }: Happening): NewOrderLine[] {
  return lines.slice(0, Math.ceil(lines.length / 2));
}

export function restOf({ lines }: Happening): NewOrderLine[] {
  return lines.slice(Math.ceil(lines.length / 2));
}

/** Sent within three days, all of it unless lines are named. */
export function shipped(happening: Happening, share: number, part?: readonly NewOrderLine[]): Step {
  const { random, carrier } = happening;
  return {
    does: "ship",
    shippedAt: at(happening, share * 3),
    carrier,
    trackingNumber: trackingNumber(random, carrier),
    ...(part && { lines: unitsOf(part) }),
  };
}

export function delivered(happening: Happening, shipment: number, share: number): Step {
  return { does: "deliver", shipment, deliveredAt: at(happening, share * 3 + 3.5) };
}

export function arrived(happening: Happening): Step[] {
  return [shipped(happening, 0.5), delivered(happening, 0, 0.5)];
}

export function partlyArrived(happening: Happening): Step[] {
  const first = shipped(happening, 0.4, halfOf(happening));
  return happening.random.chance(0.5)
    ? [first, delivered(happening, 0, 0.4)]
    : [first, shipped(happening, 0.8, restOf(happening)), delivered(happening, 0, 0.4)];
}

function trackingNumber(random: Random, carrier: string): string {
  const group = () => String(random.whole(0, 9_999)).padStart(4, "0");
  return `${carrier.slice(0, 1)}P ${group()} ${group()}`;
}
