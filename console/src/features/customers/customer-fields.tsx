import { Panel } from "../../ui/panel.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toAddress } from "../addresses/address-draft.ts";
import { AddressFields } from "../addresses/address-fields.tsx";
import type { CustomerDraft } from "./customer-draft.ts";

interface CustomerFieldsProps {
  draft: CustomerDraft;
  onChange: (draft: CustomerDraft) => void;
  isReadOnly?: boolean;
}

export function CustomerFields({ draft, onChange, isReadOnly = false }: CustomerFieldsProps) {
  const field = (name: Exclude<keyof CustomerDraft, "address">) => ({
    name: `/${name}`,
    value: draft[name],
    isDisabled: isReadOnly,
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
  });
  return (
    <>
      <Panel title="Contact">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Name" isRequired {...field("name")} />
          <TextField label="Company" {...field("company")} />
          <TextField label="Email" type="email" {...field("email")} />
          <TextField label="Phone" type="tel" {...field("phone")} />
          <TextField
            label="External id"
            description="The same customer in another system."
            {...field("externalId")}
          />
        </div>
      </Panel>
      <Panel title="Address">
        <fieldset disabled={isReadOnly}>
          <AddressFields
            pointer="/address"
            draft={draft.address}
            onChange={(address) => onChange({ ...draft, address })}
            isRequired={toAddress(draft.address) !== null}
          />
        </fieldset>
      </Panel>
      <Panel title="Note">
        <TextField label="Note" isLabelHidden rows={4} {...field("note")} />
      </Panel>
    </>
  );
}
