import { useState } from "react";
import type { ShippingMethod } from "@waybill/client";

import { digitsOf, formatMoney, toDecimal, toMinorUnits } from "../../format/money.ts";
import { useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { RecordForm, type FieldWords, type Saving } from "./record-form.tsx";

type Body = Pick<ShippingMethod, "name" | "carrier" | "price" | "isActive">;

interface ShippingMethodDialogProps {
  /** Null for a new one. */
  method: ShippingMethod | null;
  onClose: () => void;
}

export function ShippingMethodDialog({ method, onClose }: ShippingMethodDialogProps) {
  const { currency: usual, locale } = useTenant();
  const currency = method?.price.currency ?? usual;
  const [fields, setFields] = useState(() => toFields(method));
  const words: FieldWords<Body> = {
    name: ["Name"],
    carrier: ["Carrier", (carrier) => carrier ?? ""],
    price: ["Price", (price) => formatMoney(price, locale)],
    isActive: ["In use", (isActive) => (isActive ? "yes" : "no")],
  };
  const save = useDeed(
    method === null ? "createShippingMethod" : "updateShippingMethod",
    (client, { body, changed, version }: Saving<Body>, options) => {
      if (method !== null)
        return client.updateShippingMethod(method.id, changed, { ...options, ifMatch: version });
      const { isActive: _always, ...asked } = body;
      return client.createShippingMethod(asked, options);
    },
    { done: ({ name }) => `${name} saved`, inForm: true },
  );
  return (
    <Dialog
      title={method === null ? "New shipping method" : `Edit ${method.name}`}
      isOpen
      onClose={onClose}
    >
      <RecordForm
        stored={method}
        body={toBody(fields, currency)}
        words={words}
        action={method === null ? "Add method" : "Save"}
        save={save}
        onClose={onClose}
      >
        <MethodFields
          fields={fields}
          currency={currency}
          isNew={method === null}
          onChange={(part) => setFields({ ...fields, ...part })}
        />
      </RecordForm>
    </Dialog>
  );
}

interface Fields {
  name: string;
  carrier: string;
  /** Whole units of the currency; not a number while the field is empty. */
  price: number;
  isActive: boolean;
}

interface MethodFieldsProps {
  fields: Fields;
  currency: string;
  isNew: boolean;
  onChange: (part: Partial<Fields>) => void;
}

function MethodFields({ fields, currency, isNew, onChange }: MethodFieldsProps) {
  const digits = digitsOf(currency);
  return (
    <>
      <TextField
        label="Name"
        name="/name"
        isRequired
        autoFocus
        maxLength={200}
        value={fields.name}
        onChange={(name) => onChange({ name })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Carrier"
          name="/carrier"
          maxLength={200}
          value={fields.carrier}
          onChange={(carrier) => onChange({ carrier })}
        />
        <NumberField
          label={`Price, ${currency}`}
          name="/price/amount"
          isRequired
          minValue={0}
          formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits }}
          value={fields.price}
          onChange={(price) => onChange({ price })}
        />
      </div>
      {!isNew && (
        <Checkbox isSelected={fields.isActive} onChange={(isActive) => onChange({ isActive })}>
          New orders may use it
        </Checkbox>
      )}
    </>
  );
}

function toFields(method: ShippingMethod | null): Fields {
  return {
    name: method?.name ?? "",
    carrier: method?.carrier ?? "",
    price: method === null ? Number.NaN : Number(toDecimal(method.price)),
    isActive: method?.isActive ?? true,
  };
}

function toBody({ name, carrier, price, isActive }: Fields, currency: string): Body {
  const amount = Number.isNaN(price) ? 0 : toMinorUnits(price, currency);
  return {
    name: name.trim(),
    carrier: carrier.trim() || null,
    price: { amount, currency },
    isActive,
  };
}
