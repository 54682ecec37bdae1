import { TriangleAlert, X } from "lucide-react";
import { useId, type ReactNode } from "react";
import type { Product } from "@waybill/client";

import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Money } from "../../../ui/money.tsx";
import { NumberField } from "../../../ui/number-field.tsx";

export interface Refusal {
  text: string;
  /** How many there were when it was refused, which is newer than what was read before. */
  available?: number;
}

interface DraftLineRowProps {
  index: number;
  product: Product;
  quantity: number;
  /** What the service said about this line. */
  refusal: Refusal | undefined;
  onChange: (quantity: number) => void;
  onRemove: () => void;
}

export function DraftLineRow({
  index,
  product,
  quantity,
  refusal,
  onChange,
  onRemove,
}: DraftLineRowProps) {
  const warningId = useId();
  const { sku, title, price } = product;
  const available = refusal?.available ?? product.available;
  const isShort = quantity > available;
  const isRefused = refusal !== undefined && (refusal.available === undefined || isShort);
  const warning = isRefused ? refusal.text : isShort ? `Only ${available} available.` : undefined;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-40 flex-1">
          <p className="truncate font-medium">{title}</p>
          <p className="text-sm text-muted tabular-nums">
            {sku}, <Money value={price} />, {available} available
          </p>
        </div>
        <NumberField
          label={`Quantity of ${title}`}
          isLabelHidden
          hasSteppers
          name={`/lines/${index}/quantity`}
          {...(warning !== undefined && { "aria-describedby": warningId })}
          minValue={1}
          maxValue={1_000_000}
          value={quantity}
          onChange={(value) => onChange(Number.isNaN(value) ? 1 : value)}
          className="w-32"
        />
        <span className="w-28 text-right font-medium">
          <Money value={{ ...price, amount: price.amount * quantity }} />
        </span>
        <IconButton label={`Remove ${title}`} icon={<X />} onPress={onRemove} />
      </div>
      {warning !== undefined && (
        <LineWarning id={warningId} pointer={`/lines/${index}/sku`} text={warning}>
          {isShort && available > 0 && (
            <Button size="sm" onPress={() => onChange(available)}>
              {`Order ${available}`}
            </Button>
          )}
        </LineWarning>
      )}
    </li>
  );
}

interface LineWarningProps {
  id: string;
  pointer: string;
  text: string;
  /** What can be done about it. */
  children: ReactNode;
}

function LineWarning({ id, pointer, text, children }: LineWarningProps) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-danger-ink">
      <p id={id} role="alert" data-pointer={pointer} className="flex items-center gap-1.5">
        <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
        {text}
      </p>
      {children}
    </div>
  );
}
