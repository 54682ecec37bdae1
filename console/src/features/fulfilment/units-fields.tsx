import { NumberField } from "../../ui/number-field.tsx";
import type { LineId } from "@waybill/client";

export interface UnitsOfLine {
  lineId: LineId;
  sku: string;
  title: string;
  /** As many as can be taken. */
  most: number;
  /** Said beside the SKU, as in "3 of 5 picked". */
  hint: string;
}

export type Units = ReadonlyMap<LineId, number>;

/** All that can be taken. */
export function allUnits(lines: readonly UnitsOfLine[]): Units {
  return new Map(lines.map(({ lineId, most }) => [lineId, most]));
}

/** As a request names them: lines of which nothing is taken are left out. */
export function toUnitLines(lines: readonly UnitsOfLine[], units: Units) {
  return lines
    .map(({ lineId }) => ({ lineId, quantity: units.get(lineId) ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
}

interface UnitsFieldsProps {
  lines: readonly UnitsOfLine[];
  units: Units;
  onChange: (units: Units) => void;
}

/** How many of each line. */
export function UnitsFields({ lines, units, onChange }: UnitsFieldsProps) {
  const named = toUnitLines(lines, units);
  return (
    <ul className="flex flex-col divide-y divide-line">
      {lines.map(({ lineId, sku, title, most, hint }) => (
        <li key={lineId} className="flex items-center gap-4 py-2.5">
          <div className="min-w-0 flex-1">
            <p className="truncate font-medium">{title}</p>
            <p className="text-sm text-muted tabular-nums">
              {sku}, {hint}
            </p>
          </div>
          <NumberField
            label={`Quantity of ${sku}`}
            isLabelHidden
            hasSteppers
            name={`/lines/${named.findIndex((line) => line.lineId === lineId)}/quantity`}
            minValue={0}
            maxValue={most}
            value={units.get(lineId) ?? 0}
            onChange={(value) =>
              onChange(new Map(units).set(lineId, Number.isNaN(value) ? 0 : value))
            }
            className="w-32"
          />
        </li>
      ))}
    </ul>
  );
}
