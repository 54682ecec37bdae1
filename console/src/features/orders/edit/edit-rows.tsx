import { Replace, Undo2, X } from "lucide-react";
import { useState } from "react";
import type { Money as MoneyValue, OrderLine } from "@waybill/client";

import { IconButton } from "../../../ui/icon-button.tsx";
import { ProductPicker } from "../../products/product-picker.tsx";
import { EditRow } from "./edit-row.tsx";
import type { AddedLine, LineChange } from "./edit-draft.ts";

/** What the service says about a row: what it would come to, and what stands against it. */
export interface RowOutcome {
  total?: MoneyValue;
  problems: string[];
}

interface LineEditRowProps {
  line: OrderLine;
  change: LineChange;
  outcome: RowOutcome;
  onChange: (change: LineChange) => void;
}

/** A line that the order has. */
export function LineEditRow({ line, change, outcome, onChange }: LineEditRowProps) {
  const [isReplacing, setIsReplacing] = useState(false);
  const { title, sku, shipped, packed, quantity } = line;
  const bound = shipped + packed;
  const isGone = change.isRemoved === true || change.substitute !== undefined;
  const isChanged = isGone || change.quantity !== undefined || change.unitPrice !== undefined;
  return (
    <EditRow
      title={change.substitute === undefined ? title : `${title} → ${change.substitute.title}`}
      facts={factsOf(line, change)}
      state={change.isRemoved ? "removed" : isChanged ? "changed" : "same"}
      name={title}
      quantity={change.quantity ?? quantity}
      least={Math.max(1, bound)}
      price={{ ...line.unitPrice, amount: change.unitPrice ?? line.unitPrice.amount }}
      isFixed={isGone}
      outcome={outcome}
      onQuantity={(next) => onChange({ ...change, quantity: next })}
      onPrice={(unitPrice) => onChange({ ...change, unitPrice })}
      actions={
        <LineActions
          title={title}
          isChanged={isChanged}
          isRemovable={bound === 0}
          onReplace={() => setIsReplacing(!isReplacing)}
          onChange={onChange}
        />
      }
    >
      {isReplacing && !isChanged && (
        <div className="mt-2">
          <ProductPicker
            label={`Instead of ${sku}`}
            isRequired={false}
            onPick={(substitute) => {
              setIsReplacing(false);
              onChange({ substitute });
            }}
          />
        </div>
      )}
    </EditRow>
  );
}

interface LineActionsProps {
  title: string;
  isChanged: boolean;
  isRemovable: boolean;
  onReplace: () => void;
  onChange: (change: LineChange) => void;
}

/** A line that is changed can be taken back; one that is not can be replaced, or taken off if nothing of it has left. */
function LineActions({ title, isChanged, isRemovable, onReplace, onChange }: LineActionsProps) {
  if (isChanged)
    return (
      <IconButton
        label={`Take the change of ${title} back`}
        icon={<Undo2 />}
        onPress={() => onChange({})}
      />
    );
  return (
    <>
      <IconButton
        label={`Send something else instead of ${title}`}
        icon={<Replace />}
        onPress={onReplace}
      />
      {isRemovable && (
        <IconButton
          label={`Remove ${title}`}
          icon={<X />}
          onPress={() => onChange({ isRemoved: true })}
        />
      )}
    </>
  );
}

function factsOf({ sku, quantity, shipped, packed }: OrderLine, change: LineChange): string[] {
  return [
    sku,
    ...(change.quantity !== undefined && change.quantity !== quantity ? [`was ${quantity}`] : []),
    ...(shipped > 0 ? [`${shipped} shipped`] : []),
    ...(packed > 0 ? [`${packed} packed`] : []),
  ];
}

interface AddedRowProps {
  added: AddedLine;
  outcome: RowOutcome;
  onChange: (change: Partial<AddedLine>) => void;
  onRemove: () => void;
}

/** A line that the order would get. */
export function AddedRow({ added, outcome, onChange, onRemove }: AddedRowProps) {
  const { product, quantity, unitPrice } = added;
  return (
    <EditRow
      title={product.title}
      facts={[product.sku, `${product.available} available`]}
      state="new"
      name={product.title}
      quantity={quantity}
      least={1}
      price={{ ...product.price, amount: unitPrice ?? product.price.amount }}
      isFixed={false}
      outcome={outcome}
      onQuantity={(next) => onChange({ quantity: next })}
      onPrice={(next) => onChange({ unitPrice: next })}
      actions={<IconButton label={`Remove ${product.title}`} icon={<X />} onPress={onRemove} />}
    />
  );
}
