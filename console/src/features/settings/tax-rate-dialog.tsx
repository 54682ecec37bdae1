import { useMemo, useState } from "react";
import type { TaxRate } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ComboBox } from "../../ui/combo-box.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { countries, countryName } from "../addresses/country-codes.ts";
import { RecordForm, type FieldWords, type Saving } from "./record-form.tsx";
import { toPartsPerMillion, toPercent } from "./percent.ts";

type Body = Omit<TaxRate, "id" | "version" | "createdAt" | "updatedAt">;

const yesOrNo = (value: boolean) => (value ? "yes" : "no");

const words: FieldWords<Body> = {
  name: ["Name"],
  country: ["Country", countryName],
  region: ["State or region", (region) => region ?? ""],
  postalPrefix: ["Postal codes", (prefix) => prefix ?? ""],
  category: ["Category"],
  rate: ["Rate", (rate) => `${toPercent(rate)} %`],
  appliesToShipping: ["On shipping", yesOrNo],
  isActive: ["In use", yesOrNo],
};

interface TaxRateDialogProps {
  /** Null for a new one. */
  rate: TaxRate | null;
  country: string | null;
  onClose: () => void;
}

export function TaxRateDialog({ rate, country, onClose }: TaxRateDialogProps) {
  const [fields, setFields] = useState<Fields>(() => toFields(rate, country));
  const save = useDeed(
    rate === null ? "createTaxRate" : "updateTaxRate",
    (client, { body, changed, version }: Saving<Body>, options) => {
      if (rate !== null)
        return client.updateTaxRate(rate.id, changed, { ...options, ifMatch: version });
      const { isActive: _always, ...asked } = body;
      return client.createTaxRate(asked, options);
    },
    { done: ({ name }) => `${name} saved`, inForm: true },
  );
  return (
    <Dialog
      title={rate === null ? "New tax rate" : `Edit ${rate.name}`}
      description="Orders that are placed already keep their taxes."
      isOpen
      onClose={onClose}
      width="lg"
    >
      <RecordForm
        stored={rate}
        body={toBody(fields)}
        words={words}
        action={rate === null ? "Add rate" : "Save"}
        save={save}
        onClose={onClose}
      >
        <RateFields
          fields={fields}
          isNew={rate === null}
          onChange={(part) => setFields({ ...fields, ...part })}
        />
      </RecordForm>
    </Dialog>
  );
}

interface Fields {
  name: string;
  country: string;
  region: string;
  postalPrefix: string;
  category: string;
  /** Not a number while the field is empty. */
  percent: number;
  appliesToShipping: boolean;
  isActive: boolean;
}

interface RateFieldsProps {
  fields: Fields;
  isNew: boolean;
  onChange: (part: Partial<Fields>) => void;
}

function RateFields({ fields, isNew, onChange }: RateFieldsProps) {
  const text = (field: "name" | "category") => ({
    name: `/${field}`,
    value: fields[field],
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Name"
          description="As the order shows it, as in VAT."
          isRequired
          autoFocus
          maxLength={200}
          {...text("name")}
        />
        <NumberField
          label="Rate, %"
          name="/rate"
          isRequired
          minValue={0}
          maxValue={100}
          formatOptions={{ maximumFractionDigits: 4 }}
          value={fields.percent}
          onChange={(percent) => onChange({ percent })}
        />
        <CountryField value={fields.country} onChange={(country) => onChange({ country })} />
        <TextField
          label="Category"
          description="Of the products that it is charged on."
          isRequired
          maxLength={40}
          {...text("category")}
        />
        <PlaceFields fields={fields} onChange={onChange} />
      </div>
      <div className="flex flex-col">
        <Checkbox
          isSelected={fields.appliesToShipping}
          onChange={(appliesToShipping) => onChange({ appliesToShipping })}
        >
          Charged on shipping too
        </Checkbox>
        {!isNew && (
          <Checkbox isSelected={fields.isActive} onChange={(isActive) => onChange({ isActive })}>
            New orders are charged it
          </Checkbox>
        )}
      </div>
    </>
  );
}

function PlaceFields({ fields, onChange }: Omit<RateFieldsProps, "isNew">) {
  return (
    <>
      <TextField
        label="State or region"
        name="/region"
        description="As addresses write it. Empty is the whole country."
        maxLength={200}
        value={fields.region}
        onChange={(region) => onChange({ region })}
      />
      <TextField
        label="Postal codes that begin with"
        name="/postalPrefix"
        description="As in 900. Empty is all of them."
        maxLength={10}
        value={fields.postalPrefix}
        onChange={(postalPrefix) => onChange({ postalPrefix })}
      />
    </>
  );
}

interface CountryFieldProps {
  /** Empty while none is chosen. */
  value: string;
  onChange: (country: string) => void;
}

function CountryField({ value, onChange }: CountryFieldProps) {
  const choices = useMemo(countries, []);
  return (
    <ComboBox
      isStatic
      label="Country"
      name="/country"
      isRequired
      emptyText="No country by that name"
      defaultItems={choices}
      value={value === "" ? null : value}
      onChange={(code) => onChange(code === null ? "" : String(code))}
    >
      {({ id, name }) => <ListOption id={id} textValue={name} />}
    </ComboBox>
  );
}

function toFields(rate: TaxRate | null, country: string | null): Fields {
  return {
    name: rate?.name ?? "",
    country: rate?.country ?? country ?? "",
    region: rate?.region ?? "",
    postalPrefix: rate?.postalPrefix ?? "",
    category: rate?.category ?? "standard",
    percent: rate === null ? Number.NaN : toPercent(rate.rate),
    appliesToShipping: rate?.appliesToShipping ?? false,
    isActive: rate?.isActive ?? true,
  };
}

function toBody({ percent, region, postalPrefix, ...fields }: Fields): Body {
  return {
    ...fields,
    name: fields.name.trim(),
    category: fields.category.trim(),
    region: region.trim() || null,
    postalPrefix: postalPrefix.replaceAll(/[\s-]/g, "").toUpperCase() || null,
    rate: Number.isNaN(percent) ? 0 : toPartsPerMillion(percent),
  };
}
