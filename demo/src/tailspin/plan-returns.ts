import type { Disposition } from "@waybill/client";
import type { Step, Units } from "../steps/step.ts";
import { returnReasons } from "./desk.ts";
import type { Happening } from "./happening.ts";
import { unitsOf } from "./plan-parcels.ts";
import { toys } from "./toys.ts";

/** One unit of the first line: something of the order stays with the customer. */
export function oneUnit({ lines }: Happening): Units[] {
  return unitsOf(lines)
    .slice(0, 1)
    .map(({ sku }) => ({ sku, quantity: 1 }));
}

export const everyUnit = ({ lines }: Happening) => unitsOf(lines);

export function asked({ random }: Happening, lines: Units[]): Step {
  return { does: "askReturn", lines, reason: random.pick(returnReasons) };
}

export function cameBack(happening: Happening, lines: Units[]): Step[] {
  const { random } = happening;
  const disposition = (): Disposition => random.weighted({ restock: 6, damage: 3, discard: 1 });
  return [
    asked(happening, lines),
    { does: "approveReturn" },
    {
      does: "receiveReturn",
      lines: lines.map((units) => ({ ...units, disposition: disposition() })),
    },
  ];
}

/** Another toy that costs no more. */
export function exchanged({ random, lines }: Happening): Step {
  const most = lines[0]?.unitPrice?.amount ?? 0;
  const others = toys.filter(
    ({ sku, price }) => price.amount <= most && !lines.some((line) => line.sku === sku),
  );
  const instead = random.pick(others.length > 0 ? others : toys);
  return { does: "exchangeReturn", lines: [{ sku: instead.sku, quantity: 1 }] };
}
