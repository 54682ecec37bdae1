import type { LineRecord } from "../order.ts";

/** A line with its units where its new quantity puts them, and what that means for stock. */
export interface MovedLine {
  line: LineRecord;
  /** Units to be reserved in addition; the line counts them as allocated. */
  more: number;
  /** Units that are no longer held. */
  fewer: number;
}

/**
 * Moves a line's units to what its quantity is now. Fewer: what is not held goes first, then what waits for stock, then
 * what is held; what is packed, shipped or cancelled was refused before. More: held, or open where nothing is held.
 */
export function moveUnits(
  before: LineRecord | undefined,
  line: LineRecord,
  { reserves }: { reserves: boolean },
): MovedLine {
  const difference = line.quantity - (before?.quantity ?? 0);
  if (difference >= 0) {
    const state = reserves ? "allocated" : "open";
    return {
      line: { ...line, [state]: line[state] + difference },
      more: reserves ? difference : 0,
      fewer: 0,
    };
  }
  const open = Math.min(line.open, -difference);
  const backordered = Math.min(line.backordered, -difference - open);
  const fewer = -difference - open - backordered;
  return {
    line: {
      ...line,
      open: line.open - open,
      backordered: line.backordered - backordered,
      allocated: line.allocated - fewer,
    },
    more: 0,
    fewer,
  };
}
