import type { NewOrderLine } from "@waybill/client";
import type { Step } from "../plan.ts";
import { cancelReasons } from "./desk.ts";
import type { Random } from "./random.ts";
import { beginnings, type Story } from "./stories.ts";

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

/** What happened to an order after it was placed, in the order in which it did; nothing of it lies in the future. */
export function planSteps(happening: Happening): Step[] {
  const { random, story } = happening;
  const statuses = beginnings[story].map((status): Step => ({ does: "changeStatus", status }));
  const beginning = [...statuses.slice(0, 1), ...payments(happening), ...statuses.slice(1)];
  switch (story) {
    case "cancelled":
    case "cancelledLate":
    case "draftGivenUp":
      return [...statuses, cancel(random)];
    case "completed":
    case "completedOnTheWay":
      return [...beginning, ...journey(happening), { does: "changeStatus", status: "completed" }];
    default:
      return [...beginning, ...journey(happening)];
  }
}

function cancel(random: Random): Step {
  return { does: "changeStatus", status: "cancelled", reason: random.pick(cancelReasons) };
}

/** Shipments and deliveries. */
function journey(happening: Happening): Step[] {
  const { random, story, lines } = happening;
  const half = lines.slice(0, Math.ceil(lines.length / 2));
  const rest = lines.slice(half.length);
  const shipped = (share: number, part?: readonly NewOrderLine[]): Step => ({
    does: "ship",
    shippedAt: at(happening, share * 3),
    carrier: happening.carrier,
    trackingNumber: trackingNumber(random, happening.carrier),
    ...(part && { lines: part.map(({ sku, quantity }) => ({ sku, quantity })) }),
  });
  const delivered = (shipment: number, share: number): Step => ({
    does: "deliver",
    shipment,
    deliveredAt: at(happening, share * 3 + 3.5),
  });
  switch (story) {
    case "partlyShipped":
      return [shipped(0.5, half)];
    case "partlyDelivered":
      return random.chance(0.5)
        ? [shipped(0.4, half), delivered(0, 0.4)]
        : [shipped(0.4, half), shipped(0.8, rest), delivered(0, 0.4)];
    case "shipped":
    case "completedOnTheWay":
      return [shipped(0.6)];
    case "delivered":
    case "completed":
      return [shipped(0.5), delivered(0, 0.5)];
    default:
      return [];
  }
}

/** Companies pay by invoice after some weeks, people mostly at once, some by a transfer that is slow to come. */
function payments({ random, story, index, ageMinutes, ...happening }: Happening): Step[] {
  if (story === "draft") return [];
  const ageDays = ageMinutes / 1_440;
  const pay = (
    share: number,
    method: "bank_transfer" | "cash" | "external",
    days: number,
  ): Step => ({
    does: "pay",
    share,
    method,
    receivedAt: at({ ...happening, ageMinutes }, days),
    reference: `${method === "external" ? "WEB" : "TRF"}-${String(index + 1).padStart(5, "0")}`,
  });
  if (happening.isCompany) {
    if (random.chance(0.2)) return [pay(0.3, "bank_transfer", 2)];
    return ageDays > 16 && random.chance(0.8) ? [pay(1, "bank_transfer", 14)] : [];
  }
  if (random.chance(0.76)) return [pay(1, "external", 0.01)];
  if (random.chance(0.25)) return [pay(0.25, "external", 0.02)];
  const method = random.chance(0.1) ? "cash" : "bank_transfer";
  return ageDays > 6 && random.chance(0.8) ? [pay(1, method, 4)] : [];
}

/** So many days after the order was placed; sooner, in proportion, when it is younger than the slowest journey. */
function at(happening: Pick<Happening, "placedAtMs" | "ageMinutes">, days: number): string {
  const { placedAtMs, ageMinutes } = happening;
  const pace = Math.min(1, ageMinutes / slowestMinutes);
  const minutes = Math.floor(Math.min(days * 1_440 * pace, ageMinutes));
  return new Date(placedAtMs + minutes * 60_000).toISOString();
}

function trackingNumber(random: Random, carrier: string): string {
  const group = () => String(random.whole(0, 9_999)).padStart(4, "0");
  return `${carrier.slice(0, 1)}P ${group()} ${group()}`;
}
