import { useId } from "react";
import type { LineId, Money as MoneyValue, NewRefundLine, Order } from "@waybill/client";

import { toDecimal, toMinorUnits } from "../../format/money.ts";
import { Money } from "../../ui/money.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { AmountField } from "../orders/detail/amount-field.tsx";
import { costOf, refundableLines, type RefundableLine } from "./refundable-lines.ts";

/** What goes back for each line, in minor units. */
export type LineAmounts = ReadonlyMap<LineId, { units: number; amount: number }>;

/** As a request names them: lines of which nothing goes back are left out. */
export function toRefundLines(amounts: LineAmounts, currency: string): NewRefundLine[] {
  return [...amounts]
    .filter(([, { amount }]) => amount > 0)
    .map(([lineId, { amount }]) => ({ lineId, amount: { amount, currency } }));
}

interface RefundLinesProps {
  order: Order;
  amounts: LineAmounts;
  onChange: (amounts: LineAmounts) => void;
  sum: MoneyValue;
  most: MoneyValue;
}

/** How many units of which lines; what they cost is proposed and can be written over. */
export function RefundLines({ order, amounts, onChange, sum, most }: RefundLinesProps) {
  const { currency } = order;
  const named = toRefundLines(amounts, currency).map(({ lineId }) => lineId);
  return (
    <div>
      <ul aria-label="Items" className="flex flex-col divide-y divide-line">
        {refundableLines(order).map((line) => (
          <LineFields
            key={line.line.id}
            refundable={line}
            currency={currency}
            index={named.indexOf(line.line.id)}
            chosen={amounts.get(line.line.id) ?? nothing}
            onChange={(chosen) => onChange(new Map(amounts).set(line.line.id, chosen))}
          />
        ))}
      </ul>
      <p className="flex justify-between gap-4 border-t border-line pt-2 font-medium">
        <span>Goes back</span> <Money value={sum} />
      </p>
      <p className={`text-xs ${sum.amount > most.amount ? "text-danger-ink" : "text-muted"}`}>
        At most <Money value={most} />, which was paid and is not going back yet.
      </p>
    </div>
  );
}

interface LineFieldsProps {
  refundable: RefundableLine;
  currency: string;
  /** Where in the request the line stands; -1 when it does not. */
  index: number;
  chosen: { units: number; amount: number };
  onChange: (chosen: { units: number; amount: number }) => void;
}

function LineFields({ refundable, currency, index, chosen, onChange }: LineFieldsProps) {
  const { line, units, cost } = refundable;
  const titleId = useId();
  return (
    <li aria-labelledby={titleId} className="flex flex-wrap items-center justify-end gap-3 py-2.5">
      <div className="min-w-0 flex-1 basis-40">
        <p id={titleId} className="truncate font-medium">
          {line.title}
        </p>
        <p className="text-sm text-muted tabular-nums">
          {line.sku}, <Money value={{ amount: cost, currency }} />
        </p>
      </div>
      <NumberField
        label={`Quantity of ${line.sku}`}
        isLabelHidden
        hasSteppers
        minValue={0}
        maxValue={units}
        value={chosen.units}
        onChange={(value) => {
          const quantity = Number.isNaN(value) ? 0 : value;
          onChange({ units: quantity, amount: costOf(refundable, quantity) });
        }}
        className="w-32"
      />
      <AmountField
        label={`Amount for ${line.sku}, ${currency}`}
        isLabelHidden
        isRequired={false}
        name={`/lines/${index}/amount/amount`}
        maxValue={Number(toDecimal({ amount: cost, currency }))}
        currency={currency}
        value={Number(toDecimal({ amount: chosen.amount, currency }))}
        onChange={(value) =>
          onChange({
            units: chosen.units,
            amount: toMinorUnits(Number.isNaN(value) ? 0 : value, currency),
          })
        }
        className="w-28"
      />
    </li>
  );
}

const nothing = { units: 0, amount: 0 };
