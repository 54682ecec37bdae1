import type { OrderStatus } from "@waybill/client";

/** What can have become of an order by now. */
export type Story =
  | "draft"
  | "pending"
  | "confirmed"
  | "processing"
  | "partlyShipped"
  | "shipped"
  | "partlyDelivered"
  | "delivered"
  | "completed"
  | "completedOnTheWay"
  | "cancelled"
  | "cancelledLate"
  | "draftGivenUp";

type Chances = Partial<Record<Story, number>>;

/** Of the last two days: most of it waits. */
const fresh: Chances = {
  draft: 12,
  pending: 42,
  confirmed: 22,
  processing: 12,
  shipped: 6,
  cancelled: 4,
  draftGivenUp: 2,
};

/** Of the last nine days: on its way. */
const recent: Chances = {
  draft: 3,
  pending: 6,
  confirmed: 11,
  processing: 10,
  partlyShipped: 9,
  shipped: 19,
  partlyDelivered: 8,
  delivered: 16,
  completed: 13,
  cancelled: 3,
  cancelledLate: 2,
};

/** Older ones are done, but for those that were forgotten. */
const old: Chances = {
  draft: 1,
  pending: 1,
  confirmed: 2.5,
  processing: 2,
  partlyShipped: 2.5,
  shipped: 2,
  partlyDelivered: 1.5,
  delivered: 4,
  completed: 68,
  completedOnTheWay: 6,
  cancelled: 5,
  cancelledLate: 3,
  draftGivenUp: 1.5,
};

export function chancesAt(ageDays: number): Chances {
  if (ageDays < 2) return fresh;
  return ageDays < 10 ? recent : old;
}

/** The statuses an order goes through before anything leaves. */
export const beginnings = {
  draft: [],
  pending: [],
  confirmed: ["confirmed"],
  processing: ["confirmed", "processing"],
  partlyShipped: ["confirmed"],
  shipped: ["confirmed", "processing"],
  partlyDelivered: ["confirmed"],
  delivered: ["confirmed"],
  completed: ["confirmed", "processing"],
  completedOnTheWay: ["confirmed"],
  cancelled: [],
  cancelledLate: ["confirmed"],
  draftGivenUp: [],
} satisfies Record<Story, OrderStatus[]>;
