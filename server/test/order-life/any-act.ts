import fc from "fast-check";
import type { Act } from "./deed.ts";
import { beginningChange, editingDraft, endingChange } from "./edit.ts";
import { merging, movingElsewhere, packing, picking, shippingParcel, splitting, unpacking } from "./fulfil.ts"; // prettier-ignore
import { givingBack, settlingRefund } from "./give-back.ts";
import { holding, releasing } from "./hold.ts";
import {
  askingForPayment,
  capturing,
  payingByCard,
  refundingByCard,
  voiding,
} from "./pay-by-card.ts";
import { changingStatus, noting, paying, placing } from "./sell.ts";
import { askingForReturn, goingOnWithReturn } from "./send-back.ts";
import { delivering, shipping } from "./ship.ts";
import { adjusting, askingForTransfer, counting, goingOnWithTransfer } from "./stock.ts";
import { lettingTimePass, sweeping } from "./time.ts";

/** Anything that a client can do to orders and stock, and how often it does. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: placing },
  { weight: 10, arbitrary: changingStatus },
  { weight: 6, arbitrary: paying },
  { weight: 4, arbitrary: askingForPayment },
  { weight: 8, arbitrary: payingByCard },
  { weight: 6, arbitrary: capturing },
  { weight: 2, arbitrary: voiding },
  { weight: 2, arbitrary: refundingByCard },
  { weight: 3, arbitrary: noting },
  { weight: 2, arbitrary: holding },
  { weight: 6, arbitrary: releasing },
  { weight: 4, arbitrary: picking },
  { weight: 6, arbitrary: packing },
  { weight: 4, arbitrary: shippingParcel },
  { weight: 1, arbitrary: unpacking },
  { weight: 1, arbitrary: splitting },
  { weight: 1, arbitrary: merging },
  { weight: 2, arbitrary: movingElsewhere },
  { weight: 6, arbitrary: shipping },
  { weight: 6, arbitrary: delivering },
  { weight: 5, arbitrary: askingForReturn },
  { weight: 14, arbitrary: goingOnWithReturn },
  { weight: 2, arbitrary: givingBack },
  { weight: 2, arbitrary: settlingRefund },
  { weight: 2, arbitrary: editingDraft },
  { weight: 4, arbitrary: beginningChange },
  { weight: 4, arbitrary: endingChange },
  { weight: 2, arbitrary: adjusting },
  { weight: 1, arbitrary: counting },
  { weight: 1, arbitrary: askingForTransfer },
  { weight: 2, arbitrary: goingOnWithTransfer },
);

/** The first of some acts that there is anything to do for: a life does not wait for the right card to be drawn. */
export function firstOf(acts: readonly Act[]): Act {
  return {
    name: acts.map(({ name }) => name).join(" or "),
    aim(run) {
      for (const act of acts) {
        const deed = act.aim(run);
        if (deed) return deed;
      }
      return undefined;
    },
  };
}

/** What only time and the service's own worker do: it needs the service in this process, whose clock it holds. */
export const anyEvent: fc.Arbitrary<Act> = fc.oneof(
  { weight: 90, arbitrary: anyAct },
  { weight: 2, arbitrary: lettingTimePass },
  { weight: 2, arbitrary: sweeping },
);

export const someEvent: fc.Arbitrary<Act> = fc
  .array(anyEvent, { minLength: 3, maxLength: 3 })
  .map(firstOf);
