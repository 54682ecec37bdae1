import { useMemo } from "react";

import { ComboBox } from "../../ui/combo-box.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { AddressDraft } from "./address-draft.ts";
import { countries } from "./country-codes.ts";

interface AddressFieldsProps {
  /** The JSON pointer of the address in what is sent. */
  pointer: string;
  draft: AddressDraft;
  onChange: (draft: AddressDraft) => void;
  /** An address that may be left out as a whole has no required fields while it is empty. */
  isRequired: boolean;
}

export function AddressFields({ pointer, draft, onChange, isRequired }: AddressFieldsProps) {
  const choices = useMemo(countries, []);
  const field = (name: keyof AddressDraft) => ({
    name: `${pointer}/${name}`,
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
  });
  return (
    <div className="grid gap-4 sm:grid-cols-6">
      <TextField
        label="Recipient"
        autoComplete="off"
        className="sm:col-span-3"
        {...field("name")}
      />
      <TextField
        label="Company"
        autoComplete="off"
        className="sm:col-span-3"
        {...field("company")}
      />
      <TextField
        label="Street and number"
        isRequired={isRequired}
        className="sm:col-span-4"
        {...field("line1")}
      />
      <TextField label="Apartment, floor" className="sm:col-span-2" {...field("line2")} />
      <TextField label="Postal code" className="sm:col-span-2" {...field("postalCode")} />
      <TextField
        label="City"
        isRequired={isRequired}
        className="sm:col-span-4"
        {...field("city")}
      />
      <TextField label="State or region" className="sm:col-span-3" {...field("region")} />
      <ComboBox
        isStatic
        label="Country"
        name={`${pointer}/country`}
        isRequired={isRequired}
        emptyText="No country by that name"
        defaultItems={choices}
        value={draft.country === "" ? null : draft.country}
        onChange={(code) => onChange({ ...draft, country: code === null ? "" : String(code) })}
        className="sm:col-span-3"
      >
        {({ id, name }) => <ListOption id={id} textValue={name} />}
      </ComboBox>
      <TextField label="Phone" type="tel" className="sm:col-span-3" {...field("phone")} />
    </div>
  );
}
