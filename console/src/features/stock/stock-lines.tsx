import { X } from "lucide-react";
import { useState, type ReactNode } from "react";

import { fieldErrorsOf } from "../../errors.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { ProductPicker } from "../products/product-picker.tsx";
import { PasteRows } from "./paste-rows.tsx";

/** A product by its SKU. What was pasted has no title until the service has seen it. */
export interface StockRow {
  sku: string;
  title: string | null;
  /** What should be there, where somebody counts. */
  expected?: number | undefined;
  /** Not a number while the field is empty. */
  quantity: number;
}

interface StockLinesProps {
  /** Of the list in what is sent. */
  pointer: string;
  least: 0 | 1;
  rows: StockRow[];
  onChange: (rows: StockRow[]) => void;
  /** What the service answered to the last attempt: what it says of a product stands at that product. */
  error: unknown;
  actions?: ReactNode;
}

/** Products and how many of each: found one by one, or pasted as a list. Each stands once. */
export function StockLines({ pointer, least, rows, onChange, error, actions }: StockLinesProps) {
  const sent = sentRows(rows);
  const faultOf = useFaults(error, pointer, sent);
  const change = (sku: string, quantity: number) =>
    onChange(rows.map((row) => (row.sku === sku ? { ...row, quantity } : row)));
  return (
    <div className="flex flex-col gap-3">
      <ProductPicker
        isRequired={false}
        onPick={({ sku, title }) =>
          onChange(withRows(rows, [{ sku, title, quantity: least === 0 ? Number.NaN : 1 }]))
        }
      />
      <div className="flex flex-wrap gap-2">
        <PasteRows least={least} onAdd={(added) => onChange(withRows(rows, added))} />
        {actions}
      </div>
      {rows.length > 0 && (
        <ul aria-label="Products" className="flex flex-col divide-y divide-line">
          {rows.map((row) => (
            <StockLine
              key={row.sku}
              row={row}
              least={least}
              pointer={`${pointer}/${sent.indexOf(row)}`}
              fault={faultOf(row)}
              onQuantity={(quantity) => change(row.sku, quantity)}
              onRemove={() => onChange(rows.filter(({ sku }) => sku !== row.sku))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface StockLineProps {
  row: StockRow;
  least: 0 | 1;
  pointer: string;
  fault: string | undefined;
  onQuantity: (quantity: number) => void;
  onRemove: () => void;
}

function StockLine({ row, least, pointer, fault, onQuantity, onRemove }: StockLineProps) {
  const name = row.title ?? row.sku;
  const facts = [
    row.title === null ? "" : row.sku,
    row.expected === undefined ? "" : `${row.expected} should be there`,
  ].filter(Boolean);
  return (
    <li className="flex items-start gap-x-3 py-2">
      <div className="min-w-0 flex-1" data-pointer={`${pointer}/sku`}>
        <p className="truncate font-medium">{name}</p>
        <p className="text-sm text-muted tabular-nums">{facts.join(", ")}</p>
        {fault !== undefined && <p className="text-sm text-danger-ink">{fault}</p>}
      </div>
      <NumberField
        label={`Quantity of ${name}`}
        isLabelHidden
        hasSteppers
        isRequired={least === 1}
        name={`${pointer}/quantity`}
        minValue={least}
        maxValue={10_000_000}
        formatOptions={{ maximumFractionDigits: 0 }}
        value={row.quantity}
        onChange={onQuantity}
        className="w-36"
      />
      <IconButton label={`Remove ${name}`} icon={<X />} onPress={onRemove} />
    </li>
  );
}

/** Those with a quantity: what nobody counted is not sent. */
export function sentRows(rows: readonly StockRow[]): StockRow[] {
  return rows.filter(({ quantity }) => !Number.isNaN(quantity));
}

/** Kept by SKU from when the answer came: rows that are removed afterwards do not move it to another. */
function useFaults(error: unknown, pointer: string, sent: readonly StockRow[]) {
  const [seen, setSeen] = useState<{ error: unknown; faults: ReadonlyMap<string, string> }>(none);
  if (seen.error !== error) {
    const details = new Map(fieldErrorsOf(error).map((one) => [one.pointer, one.detail]));
    const faults = sent.flatMap(({ sku }, index): [string, string][] => {
      const fault = details.get(`${pointer}/${index}/sku`);
      return fault === undefined ? [] : [[sku, fault]];
    });
    setSeen({ error, faults: new Map(faults) });
  }
  return ({ sku }: StockRow) => seen.faults.get(sku);
}

const none = { error: null, faults: new Map<string, string>() };

/** What is there already keeps its place; a quantity that comes again replaces the one before. */
export function withRows(rows: readonly StockRow[], added: readonly StockRow[]): StockRow[] {
  const bySku = new Map(rows.map((row) => [row.sku, row]));
  for (const row of added) {
    const known = bySku.get(row.sku);
    bySku.set(row.sku, {
      ...row,
      title: row.title ?? known?.title ?? null,
      expected: row.expected ?? known?.expected,
      quantity: Number.isNaN(row.quantity) && known !== undefined ? known.quantity : row.quantity,
    });
  }
  return [...bySku.values()];
}
