import type { FulfilmentOrder } from "@waybill/client";

import type { FulfilmentDialogName } from "./fulfilment-dialogs.tsx";
import { workOf } from "./fulfilment-words.ts";

interface Entry {
  name: FulfilmentDialogName | "merge";
  label: string;
}

/** What else can be done with it now, beside taking all of it one step on. */
export function entriesOf(fulfilmentOrder: FulfilmentOrder, hasSiblings: boolean): Entry[] {
  const { left, toPick, toPack, toShip } = workOf(fulfilmentOrder);
  const entries: [isPossible: boolean, entry: Entry][] = [
    [toPick > 1, { name: "pick", label: "Pick some of it" }],
    [toPack > 1, { name: "pack", label: "Pack some of it" }],
    [toShip > 0, { name: "unpack", label: "Take out of the parcel" }],
    [left > 1 && left > toShip, { name: "split", label: "Split" }],
    [hasSiblings, { name: "merge", label: "Merge with the others here" }],
    [true, { name: "move", label: "Let another location send it" }],
    [true, { name: "giveUp", label: "This location cannot send it" }],
  ];
  return entries.filter(([isPossible]) => isPossible).map(([, entry]) => entry);
}
