import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Product } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { Panel } from "../../../ui/panel.tsx";
import { ProductPicker } from "../../products/product-picker.tsx";
import { DraftLineRow } from "./draft-line-row.tsx";
import { refusalOf } from "./line-refusal.ts";
import { productsQuery } from "./new-order-queries.ts";
import { addLine, type DraftLine } from "./order-draft.ts";
import { PasteSkus } from "./paste-skus.tsx";

interface ItemsSectionProps {
  lines: DraftLine[];
  setLines: (lines: DraftLine[]) => void;
  /** What the service said to the last attempt; parts of it belong to single lines. */
  error: unknown;
}

const refreshMs = 15_000;

export function ItemsSection({ lines, setLines, error }: ItemsSectionProps) {
  const products = useLiveProducts(lines);
  const add = (product: Product) => setLines(addLine(lines, product, 1));
  return (
    <Panel title="Items" action={<PasteSkus onAdd={(items) => setLines(addAll(lines, items))} />}>
      <ProductPicker onPick={add} isRequired={lines.length === 0} />
      {lines.length > 0 && (
        <ul
          aria-label="Lines"
          className="mt-3 flex flex-col divide-y divide-line border-t border-line"
        >
          {lines.map((line, index) => (
            <DraftLineRow
              key={line.product.sku}
              index={index}
              product={products.get(line.product.sku) ?? line.product}
              quantity={line.quantity}
              refusal={refusalOf(error, index, line.product.sku)}
              onChange={(quantity) =>
                setLines(lines.map((other) => (other === line ? { ...line, quantity } : other)))
              }
              onRemove={() => setLines(lines.filter((other) => other !== line))}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Availability as it is now, not as it was when the line was added. */
function useLiveProducts(lines: DraftLine[]): Map<string, Product> {
  const skus = lines.map(({ product }) => product.sku).toSorted();
  const { data } = useQuery({
    ...productsQuery(useTenant(), skus),
    enabled: skus.length > 0,
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
  });
  return new Map(data?.items.map((product) => [product.sku, product]));
}

function addAll(lines: DraftLine[], items: DraftLine[]): DraftLine[] {
  return items.reduce((all, { product, quantity }) => addLine(all, product, quantity), lines);
}
