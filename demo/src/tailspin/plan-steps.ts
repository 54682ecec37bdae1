import type { Step } from "../steps/step.ts";
import { cancelReasons, goodwillReasons, holdReasons, labels } from "./desk.ts";
import type { Happening } from "./happening.ts";
import { arrived, halfOf, partlyArrived, shipped, unitsOf } from "./plan-parcels.ts";
import { confirmed, paidBack, paidInFull, paidInPart } from "./plan-payments.ts";
import { asked, cameBack, everyUnit, exchanged, oneUnit } from "./plan-returns.ts";
import type { Story } from "./stories.ts";

/** What happened to an order after it was placed, in the order in which it did; nothing of it lies in the future. */
export function planSteps(happening: Happening): Step[] {
  return tellings[happening.story](happening);
}

const process: Step = { does: "changeStatus", status: "processing" };
const complete: Step = { does: "changeStatus", status: "completed" };
const labelled = ({ status, label }: { status: "pending" | "confirmed" | "processing"; label: string }): Step => ({ does: "changeStatus", status, label }); // prettier-ignore
const held = ({ random }: Happening): Step => ({ does: "hold", reason: random.pick(holdReasons) });
const cancelled = ({ random }: Happening): Step => ({ does: "changeStatus", status: "cancelled", reason: random.pick(cancelReasons) }); // prettier-ignore
const paid = (happening: Happening) => confirmed(happening, paidInFull(happening));
const paidAndArrived = (happening: Happening) => [...paid(happening), ...arrived(happening)];
const underWay = labelled(labels.returnUnderWay);

const tellings: Record<Story, (happening: Happening) => Step[]> = {
  draft: () => [],
  draftKept: () => [],
  draftGivenUp: (one) => [cancelled(one)],
  pending: (one) => (one.random.chance(0.15) ? [paidInPart(one)] : []),
  waitsForCustomer: () => [labelled(labels.waitingForCustomer)],
  pendingHeld: (one) => [held(one), ...(one.random.chance(0.5) ? [paidInFull(one)] : [])],
  backordered: (one) => [...confirmed(one), labelled(labels.waitingForStock)],
  confirmed: (one) => confirmed(one),
  confirmedHeld: (one) => [...confirmed(one), held(one)],
  changeAsked: (one) => [...confirmed(one), oneMore(one), labelled(labels.changeAsked)],
  processing: (one) => [...confirmed(one), process],
  giftWrapping: (one) => [...confirmed(one), labelled(labels.giftWrapping)],
  picking: (one) => [
    ...confirmed(one),
    { does: "pick", lines: unitsOf(halfOf(one)) },
    labelled(labels.picking),
  ],
  partlyPacked: (one) => [
    ...confirmed(one),
    { does: "pick" },
    { does: "pack", lines: unitsOf(halfOf(one)) },
    labelled(labels.picking),
  ],
  packed: (one) => [
    ...confirmed(one),
    ...[process, { does: "pick" } as const, { does: "pack" } as const],
    labelled(labels.ready),
  ],
  partlyShipped: (one) => [...confirmed(one), shipped(one, 0.5, halfOf(one))],
  shipped: (one) => [...confirmed(one), shipped(one, 0.6)],
  heldThenShipped: (one) => [
    ...[...confirmed(one), held(one)],
    { does: "release", note: "Sorted out by phone" },
    shipped(one, 0.9),
  ],
  partlyDelivered: (one) => [...confirmed(one), ...partlyArrived(one)],
  delivered: (one) => [...confirmed(one), ...arrived(one)],
  goodwillPending: (one) => [...paidAndArrived(one), goodwill(one)],
  goodwillPaid: (one) => [...paidAndArrived(one), goodwill(one), paidBack(one), complete],
  returnAsked: (one) => [...paidAndArrived(one), asked(one, oneUnit(one)), underWay],
  returnExpected: (one) => [
    ...[...paidAndArrived(one), asked(one, oneUnit(one))],
    { does: "approveReturn" },
    underWay,
  ],
  returnDeclined: (one) => [
    ...[...paidAndArrived(one), asked(one, oneUnit(one))],
    { does: "declineReturn", reason: "Played with, and without its box" },
    complete,
  ],
  returnArrived: (one) => [...paidAndArrived(one), ...cameBack(one, oneUnit(one)), underWay],
  partlyReturned: (one) => [...paidAndArrived(one), ...credited(one, oneUnit(one))],
  partlyReturnedAndDone: (one) => [
    ...[...paidAndArrived(one), ...credited(one, oneUnit(one))],
    ...[paidBack(one), complete],
  ],
  returned: (one) => [
    ...[...paidAndArrived(one), ...credited(one, everyUnit(one))],
    ...[paidBack(one), complete],
  ],
  exchanged: (one) => [...paidAndArrived(one), ...cameBack(one, oneUnit(one)), exchanged(one)],
  completed: (one) => [...confirmed(one), ...arrived(one), complete],
  completedOnTheWay: (one) => [...confirmed(one), shipped(one, 0.6), complete],
  cancelled: (one) => [cancelled(one)],
  cancelledLate: (one) => [{ does: "changeStatus", status: "confirmed" }, cancelled(one)],
  cancelledPaid: (one) => [...paid(one), cancelled(one)],
  cancelledAndRefunded: (one) => [...paid(one), cancelled(one), paidBack(one)],
};

const credited = (one: Happening, units: ReturnType<typeof oneUnit>): Step[] => [
  ...cameBack(one, units),
  { does: "creditReturn" },
];

function goodwill({ random }: Happening): Step {
  return { does: "giveGoodwill", cents: random.whole(2, 6) * 100, reason: random.pick(goodwillReasons) }; // prettier-ignore
}

/** Somebody rang and wants one more of the first line. */
function oneMore({ lines }: Happening): Step {
  const edits = unitsOf(lines)
    .slice(0, 1)
    .map(({ sku, quantity }) => ({ type: "change" as const, sku, quantity: quantity + 1 }));
  return { does: "beginChangeSet", edits, reason: "The customer rang and wants one more" };
}
