import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Product, ProductId } from "@waybill/client";
import { query } from "@waybill/react";

import { formatMoney } from "../../format/money.ts";
import { useTenant } from "../../tenant.ts";
import { ComboBox } from "../../ui/combo-box.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { useSeen } from "../../ui/use-seen.ts";

interface ProductPickerProps {
  label?: string;
  onPick: (product: Product) => void;
  isRequired: boolean;
}

/** Finds a product by SKU or title and hands it over; the field is then free for the next one. */
export function ProductPicker({ label = "Add a product", onPick, isRequired }: ProductPickerProps) {
  const { client, locale } = useTenant();
  const [text, setText] = useState("");
  // The list closes when the value changes, so what was picked is the value for a moment.
  const [picked, setPicked] = useState<ProductId | null>(null);
  useEffect(() => {
    if (picked !== null) setPicked(null);
  }, [picked]);
  const q = text.trim();
  const found = useQuery({
    ...query(client, "listProducts", { limit: 20, ...(q !== "" && { q }) }),
    placeholderData: keepPreviousData,
  });
  const matches = found.data?.items ?? [];
  const seen = useSeen(matches);
  return (
    <ComboBox
      label={label}
      placeholder="SKU or title"
      isRequired={isRequired}
      emptyText={found.isPending ? "Looking…" : "No product by that name"}
      items={matches}
      value={picked}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => {
        const product = seen(key);
        if (product === undefined) return;
        onPick(product);
        setPicked(product.id);
        setText("");
      }}
    >
      {(product) => (
        <ListOption id={product.id} textValue={product.title}>
          <span className="flex items-baseline gap-3">
            <span className="min-w-0 flex-1 truncate">{product.title}</span>
            <span className="text-sm text-muted max-sm:hidden">{product.sku}</span>
            <span className="w-24 shrink-0 text-right text-sm text-muted tabular-nums">
              {product.available} available
            </span>
            <span className="w-20 shrink-0 text-right tabular-nums">
              {formatMoney(product.price, locale)}
            </span>
          </span>
        </ListOption>
      )}
    </ComboBox>
  );
}
