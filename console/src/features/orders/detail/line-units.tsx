import type { OrderLine } from "@waybill/client";

import { StatusDot, type Tone } from "../../../ui/status-dot.tsx";

/** Where a line's units are, at a glance: how many, and a colour for how far they have come. */
export function LineUnits({ line }: { line: OrderLine }) {
  return (
    <ul
      aria-label={`Where the units of ${line.title} are`}
      className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-sm tabular-nums"
    >
      {placesOf(line).map(({ state, units, tone }) => (
        <li key={state}>
          <StatusDot tone={tone} label={`${units} ${state}`} />
        </li>
      ))}
    </ul>
  );
}

interface UnitsInPlace {
  state: string;
  units: number;
  tone: Tone;
}

/** Each unit in one place, in the order in which they go through them. */
export function placesOf(line: OrderLine): UnitsInPlace[] {
  const places: UnitsInPlace[] = [
    { state: "not reserved", units: line.open, tone: "neutral" },
    { state: "waiting for stock", units: line.backordered, tone: "danger" },
    { state: "reserved", units: line.allocated - line.packed, tone: "warning" },
    { state: "packed", units: line.packed, tone: "violet" },
    { state: "shipped", units: line.shipped - line.delivered, tone: "info" },
    { state: "delivered", units: line.delivered - line.returned, tone: "success" },
    { state: "returned", units: line.returned, tone: "neutral" },
    { state: "cancelled", units: line.cancelled, tone: "neutral" },
  ];
  return places.filter(({ units }) => units > 0);
}
