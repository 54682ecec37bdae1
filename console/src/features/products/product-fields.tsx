import { useQuery } from "@tanstack/react-query";

import { digitsOf } from "../../format/money.ts";
import { useTenant } from "../../tenant.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ComboBox } from "../../ui/combo-box.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Panel } from "../../ui/panel.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { taxCategoriesQuery } from "../settings/tax-queries.ts";
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
    <>
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
      <SellingFields draft={draft} onChange={onChange} isReadOnly={isReadOnly} />
    </>
  );
}

/** How it is taxed, and what happens when there is little or none of it. */
function SellingFields({ draft, onChange, isReadOnly = false }: ProductFieldsProps) {
  return (
    <Panel title="Selling">
      <div className="grid gap-4 sm:grid-cols-2">
        <TaxCategoryField draft={draft} onChange={onChange} isReadOnly={isReadOnly} />
        <NumberField
          label="Low below, units"
          name="/lowStockLevel"
          description="Fewer available than this is low stock. Empty is never low."
          isDisabled={isReadOnly}
          minValue={1}
          maxValue={10_000_000}
          formatOptions={{ maximumFractionDigits: 0 }}
          value={draft.lowStockLevel}
          onChange={(lowStockLevel) => onChange({ ...draft, lowStockLevel })}
        />
        <div className="sm:col-span-2">
          <Checkbox
            name="/allowBackorder"
            isDisabled={isReadOnly}
            isSelected={draft.allowBackorder}
            onChange={(allowBackorder) => onChange({ ...draft, allowBackorder })}
          >
            Sell more than there is
          </Checkbox>
          <p className="pl-6.5 text-xs text-muted">
            What is short waits, and is set aside by itself, oldest order first, when stock arrives.
          </p>
        </div>
      </div>
    </Panel>
  );
}

/** The tenant's rates know some categories already; another one can be written. */
function TaxCategoryField({ draft, onChange, isReadOnly = false }: ProductFieldsProps) {
  const tenant = useTenant();
  const { data = [] } = useQuery(taxCategoriesQuery(tenant));
  const known = [...new Set(["standard", ...data])].map((id) => ({ id }));
  return (
    <ComboBox
      isStatic
      allowsCustomValue
      label="Tax category"
      name="/taxCategory"
      formValue="text"
      description="As the tax rates call it; standard unless it is taxed otherwise."
      isDisabled={isReadOnly}
      emptyText="No rate of this category yet"
      items={known}
      inputValue={draft.taxCategory}
      onInputChange={(taxCategory) => onChange({ ...draft, taxCategory })}
    >
      {({ id }) => <ListOption id={id} textValue={id} />}
    </ComboBox>
  );
}
