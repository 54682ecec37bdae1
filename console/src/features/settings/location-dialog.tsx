import { useState } from "react";
import type { Location } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Fault } from "../../ui/fault.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toAddress, toDraft } from "../addresses/address-draft.ts";
import { AddressFields } from "../addresses/address-fields.tsx";
import { RecordForm, type FieldWords, type Saving } from "./record-form.tsx";

type Body = Pick<Location, "name" | "code" | "priority" | "address" | "isActive">;

const words: FieldWords<Body> = {
  name: ["Name"],
  code: ["Code"],
  priority: ["Priority"],
  address: ["Address", (address) => (address === null ? "" : `${address.line1}, ${address.city}`)],
  isActive: ["In use", (isActive) => (isActive ? "yes" : "no")],
};

interface LocationDialogProps {
  /** Null for a new one. */
  location: Location | null;
  onClose: () => void;
}

export function LocationDialog({ location, onClose }: LocationDialogProps) {
  const [fields, setFields] = useState(() => toFields(location));
  const [address, setAddress] = useState(() => toDraft(location?.address));
  const save = useDeed(
    location === null ? "createLocation" : "updateLocation",
    (client, { body, changed, version }: Saving<Body>, options) => {
      if (location !== null)
        return client.updateLocation(location.id, changed, { ...options, ifMatch: version });
      const { isActive: _always, ...asked } = body;
      return client.createLocation(asked, options);
    },
    { done: ({ name }) => `${name} saved`, inForm: true },
  );
  const body: Body = {
    ...fields,
    name: fields.name.trim(),
    code: fields.code.trim(),
    address: toAddress(address),
  };
  return (
    <Dialog
      title={location === null ? "New location" : `Edit ${location.name}`}
      isOpen
      onClose={onClose}
      width="lg"
    >
      <RecordForm
        stored={location}
        body={body}
        words={words}
        action={location === null ? "Add location" : "Save"}
        save={save}
        onClose={onClose}
      >
        <LocationFields
          fields={fields}
          isNew={location === null}
          error={save.error}
          onChange={(part) => setFields({ ...fields, ...part })}
        />
        <h3 className="text-sm font-semibold">Address</h3>
        <AddressFields
          pointer="/address"
          draft={address}
          onChange={setAddress}
          isRequired={toAddress(address) !== null}
        />
      </RecordForm>
    </Dialog>
  );
}

type Fields = Omit<Body, "address">;

interface LocationFieldsProps {
  fields: Fields;
  isNew: boolean;
  error: unknown;
  onChange: (part: Partial<Fields>) => void;
}

function LocationFields({ fields, isNew, error, onChange }: LocationFieldsProps) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-6">
        <TextField
          label="Name"
          name="/name"
          isRequired
          autoFocus
          maxLength={200}
          value={fields.name}
          onChange={(name) => onChange({ name })}
          className="sm:col-span-3"
        />
        <TextField
          label="Code"
          name="/code"
          description="Short, as in MAIN."
          isRequired
          maxLength={20}
          value={fields.code}
          onChange={(code) => onChange({ code: code.toUpperCase() })}
          className="sm:col-span-2"
        />
        <NumberField
          label="Priority"
          name="/priority"
          description="Lowest first."
          isRequired
          minValue={0}
          maxValue={1000}
          formatOptions={{ maximumFractionDigits: 0 }}
          value={fields.priority}
          onChange={(priority) => onChange({ priority })}
        />
      </div>
      {!isNew && (
        <div>
          <Checkbox isSelected={fields.isActive} onChange={(isActive) => onChange({ isActive })}>
            Orders may take stock from it
          </Checkbox>
          <Fault error={error} pointer="/isActive" />
        </div>
      )}
    </>
  );
}

function toFields(location: Location | null): Fields {
  return {
    name: location?.name ?? "",
    code: location?.code ?? "",
    priority: location?.priority ?? 100,
    isActive: location?.isActive ?? true,
  };
}
