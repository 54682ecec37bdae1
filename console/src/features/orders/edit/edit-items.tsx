import type { ChangeSetPreview, Order } from "@waybill/client";

import { Panel } from "../../../ui/panel.tsx";
import { ProductPicker } from "../../products/product-picker.tsx";
import {
  withAdded,
  withChange,
  withoutAdded,
  withProduct,
  type EditDraft,
  type PlacedEdit,
} from "./edit-draft.ts";
import { AddedRow, LineEditRow } from "./edit-rows.tsx";
import { outcomeOf } from "./outcome-of.ts";

interface EditItemsProps {
  order: Order;
  draft: EditDraft;
  setDraft: (draft: EditDraft) => void;
  edits: PlacedEdit[];
  preview: ChangeSetPreview | undefined;
  /** What the service said to the last attempt to carry it out. */
  error: unknown;
}

export function EditItems({ order, draft, setDraft, edits, preview, error }: EditItemsProps) {
  const outcome = (row: string, sku: string) => outcomeOf({ row, sku, edits, preview, error });
  const isChanged = (row: string) => edits.some((edit) => edit.row === row);
  return (
    <Panel title="Items">
      <ProductPicker
        isRequired={false}
        onPick={(product) => setDraft(withProduct(draft, order, product))}
      />
      <ul
        aria-label="Lines"
        className="mt-3 flex flex-col divide-y divide-line border-t border-line"
      >
        {order.lines.map((line) => (
          <LineEditRow
            key={line.id}
            line={line}
            change={draft.changes[line.id] ?? {}}
            outcome={{
              // What is not changed comes to what it came to.
              ...(!isChanged(line.id) && { total: line.total }),
              ...outcome(line.id, draft.changes[line.id]?.substitute?.sku ?? line.sku),
            }}
            onChange={(change) => setDraft(withChange(draft, line.id, change))}
          />
        ))}
        {draft.added.map((added) => (
          <AddedRow
            key={added.product.sku}
            added={added}
            outcome={outcome(added.product.sku, added.product.sku)}
            onChange={(change) => setDraft(withAdded(draft, added.product.sku, change))}
            onRemove={() => setDraft(withoutAdded(draft, added.product.sku))}
          />
        ))}
      </ul>
      {draft.kept.length > 0 && (
        <p className="mt-3 text-sm text-muted">
          Also changed: {draft.kept.map(({ type }) => keptWords[type] ?? type).join(", ")}.
        </p>
      )}
    </Panel>
  );
}

const keptWords: Readonly<Record<string, string>> = {
  setShipping: "shipping",
  setDiscounts: "the order's discounts",
  fee: "a fee",
  change: "a line's discounts",
  add: "a product that is not sold any more",
  substitute: "a substitute",
};
