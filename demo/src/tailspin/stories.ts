/** What can have become of an order by now; plan-steps.ts says how. */
export type Story =
  | "draft"
  | "draftKept"
  | "draftGivenUp"
  | "pending"
  | "waitsForCustomer"
  | "pendingHeld"
  | "backordered"
  | "confirmed"
  | "confirmedHeld"
  | "changeAsked"
  | "processing"
  | "giftWrapping"
  | "picking"
  | "partlyPacked"
  | "packed"
  | "partlyShipped"
  | "shipped"
  | "heldThenShipped"
  | "partlyDelivered"
  | "delivered"
  | "goodwillPending"
  | "goodwillPaid"
  | "returnAsked"
  | "returnExpected"
  | "returnDeclined"
  | "returnArrived"
  | "partlyReturned"
  | "partlyReturnedAndDone"
  | "returned"
  | "exchanged"
  | "completed"
  | "completedOnTheWay"
  | "cancelled"
  | "cancelledLate"
  | "cancelledPaid"
  | "cancelledAndRefunded";

type Counts = Partial<Record<Story, number>>;

/** Orders of about one age. */
export interface Season {
  /** Older ones belong to the next season. */
  upToDays: number;
  /** What a demo must not be without, however the dice fall. */
  certainly: Counts;
  /** What becomes of the others, by weight. */
  otherwise: Counts;
}

export const seasons: readonly Season[] = [
  {
    // Most of it waits.
    upToDays: 2,
    certainly: {
      ...{ draft: 2, draftKept: 2, pending: 2, waitsForCustomer: 1, pendingHeld: 1 },
      ...{ backordered: 1, confirmed: 1, changeAsked: 1 },
      ...{ giftWrapping: 1, picking: 1, partlyPacked: 1, packed: 1 },
    },
    otherwise: {
      ...{ draft: 12, pending: 42, confirmed: 22, processing: 12, shipped: 6 },
      ...{ cancelled: 4, draftGivenUp: 2 },
    },
  },
  {
    // On its way.
    upToDays: 10,
    certainly: {
      ...{
        draft: 2,
        draftKept: 2,
        waitsForCustomer: 2,
        pendingHeld: 2,
        confirmedHeld: 2,
        backordered: 2,
      },
      ...{ changeAsked: 1, giftWrapping: 1, picking: 2, partlyPacked: 2, packed: 2 },
      ...{
        heldThenShipped: 1,
        partlyShipped: 3,
        partlyDelivered: 4,
        goodwillPending: 2,
        cancelledPaid: 2,
      },
      ...{ returnAsked: 2, returnExpected: 2, returnArrived: 1, partlyReturned: 2 },
      ...{ returned: 1, exchanged: 1 },
    },
    otherwise: {
      ...{ draft: 3, pending: 6, confirmed: 11, processing: 10, partlyShipped: 9, shipped: 19 },
      ...{ partlyDelivered: 8, delivered: 16, completed: 13, cancelled: 3, cancelledLate: 2 },
    },
  },
  {
    // Done, but for those that were forgotten.
    upToDays: Number.POSITIVE_INFINITY,
    certainly: {
      ...{ heldThenShipped: 2, goodwillPaid: 3, cancelledAndRefunded: 4 },
      ...{ returnDeclined: 1, partlyReturnedAndDone: 3, returned: 3, exchanged: 1 },
    },
    otherwise: {
      ...{ draft: 1, pending: 1, confirmed: 2.5, processing: 2, partlyShipped: 2.5, shipped: 2 },
      ...{ partlyDelivered: 1.5, delivered: 4, completed: 68, completedOnTheWay: 6 },
      ...{ cancelled: 5, cancelledLate: 3, draftGivenUp: 1.5 },
    },
  },
];
