import { UserPlus } from "lucide-react";

import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toDraft } from "../../addresses/address-draft.ts";
import { CustomerPicker } from "../../customers/customer-picker.tsx";
import type { NewCustomerDraft, OrderDraft } from "./order-draft.ts";

export interface SectionProps {
  draft: OrderDraft;
  set: (change: Partial<OrderDraft>) => void;
}

export function CustomerSection({ draft, set }: SectionProps) {
  const isNew = draft.newCustomer !== null;
  const toggle = () => set({ newCustomer: isNew ? null : emptyCustomer, customer: null });
  return (
    <Panel
      title="Customer"
      action={
        <Button size="sm" variant="quiet" icon={isNew ? undefined : <UserPlus />} onPress={toggle}>
          {isNew ? "Choose a known customer" : "New customer"}
        </Button>
      }
    >
      {draft.newCustomer === null ? (
        <CustomerPicker
          label="Customer"
          name="/customerId"
          isRequired
          value={draft.customer?.id ?? null}
          known={draft.customer ?? undefined}
          onChange={(customer) =>
            set({ customer: customer ?? null, address: toDraft(customer?.address) })
          }
        />
      ) : (
        <NewCustomerFields
          customer={draft.newCustomer}
          onChange={(newCustomer) => set({ newCustomer })}
        />
      )}
    </Panel>
  );
}

interface NewCustomerFieldsProps {
  customer: NewCustomerDraft;
  onChange: (customer: NewCustomerDraft) => void;
}

function NewCustomerFields({ customer, onChange }: NewCustomerFieldsProps) {
  const field = (name: keyof NewCustomerDraft) => ({
    name: `/customer/${name}`,
    value: customer[name],
    onChange: (text: string) => onChange({ ...customer, [name]: text }),
  });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField label="Name" isRequired autoFocus {...field("name")} />
      <TextField label="Company" {...field("company")} />
      <TextField label="Email" type="email" {...field("email")} />
      <TextField label="Phone" type="tel" {...field("phone")} />
    </div>
  );
}

const emptyCustomer: NewCustomerDraft = { name: "", company: "", email: "", phone: "" };
