import type { NewShipmentLine } from "@waybill/contract";
import { decodeId } from "../../platform/ids.ts";
import type { Uuid } from "../../platform/context.ts";
import { invalid, problem } from "../../platform/problems.ts";
import type { LineUnits } from "./fulfilment-order.ts";

/** Units of a line that something can be done with. */
export interface AvailableUnits extends LineUnits {
  sku: string;
}

/** How a refusal is told: `{quantity} of {sku} cannot {act}: {available} {are}.` */
export interface Words {
  of: "order" | "fulfilment order";
  act: string;
  are: string;
  /** When nothing is left that it could be done with. */
  nothing: string;
}

/**
 * The units that a request names, or all that there are.
 *
 * @throws invalid_request, quantity_exceeded, conflict
 */
export function unitsAsked(
  asked: readonly NewShipmentLine[] | undefined,
  available: readonly AvailableUnits[],
  words: Words,
): AvailableUnits[] {
  if (!asked) {
    const all = available.filter(({ quantity }) => quantity > 0);
    if (all.length === 0) throw problem("conflict", { detail: words.nothing });
    return all;
  }
  const seen = new Set<Uuid>();
  return asked.map(({ lineId, quantity }, index) => {
    const pointer = `/lines/${index}/lineId`;
    const id = decodeId(lineId);
    const line = available.find((one) => one.lineId === id);
    if (!line) throw invalid(pointer, `is not a line of this ${words.of}`, "unknown_line");
    if (seen.has(id)) throw invalid(pointer, "stands here twice", "duplicate_line");
    seen.add(id);
    if (quantity > line.quantity) throw exceeded(index, quantity, line, words);
    return { ...line, quantity };
  });
}

function exceeded(index: number, asked: number, { sku, quantity }: AvailableUnits, words: Words) {
  return problem("quantity_exceeded", {
    detail: `${asked} of ${sku} cannot ${words.act}: ${quantity} ${words.are}.`,
    errors: [
      {
        pointer: `/lines/${index}/quantity`,
        detail: `must be at most ${quantity}`,
        code: "maximum",
      },
    ],
  });
}
