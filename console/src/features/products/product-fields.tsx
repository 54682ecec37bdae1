import { digitsOf } from "../../format/money.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { Panel } from "../../ui/panel.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ProductDraft } from "./product-draft.ts";

interface ProductFieldsProps {
  draft: ProductDraft;
  onChange: (draft: ProductDraft) => void;
  isReadOnly?: boolean;
}

export function ProductFields({ draft, onChange, isReadOnly = false }: ProductFieldsProps) {
  const text = (name: "sku" | "title" | "category" | "description" | "barcode") => ({
    name: `/${name}`,
    value: draft[name],
    isDisabled: isReadOnly,
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  });
  const digits = digitsOf(draft.currency);
  return (
    <Panel title="Product">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Title" isRequired className="sm:col-span-2" {...text("title")} />
        <TextField label="SKU" isRequired {...text("sku")} />
        <NumberField
          label={`Price, ${draft.currency}`}
          name="/price/amount"
          isRequired
          isDisabled={isReadOnly}
          minValue={0}
          formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits }}
          value={draft.price}
          onChange={(price) => onChange({ ...draft, price })}
        />
        <TextField label="Category" {...text("category")} />
        <TextField label="Barcode" {...text("barcode")} />
        <NumberField
          label="Weight, g"
          name="/weightGrams"
          isDisabled={isReadOnly}
          minValue={0}
          formatOptions={{ maximumFractionDigits: 0 }}
          value={draft.weightGrams}
          onChange={(weightGrams) => onChange({ ...draft, weightGrams })}
        />
        <TextField
          label="Description"
          rows={4}
          className="sm:col-span-2"
          {...text("description")}
        />
      </div>
    </Panel>
  );
}
