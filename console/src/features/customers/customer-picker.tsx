import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Customer, CustomerId } from "@waybill/client";

import { query } from "@waybill/react";
import { useTenant } from "../../tenant.ts";
import { ComboBox } from "../../ui/combo-box.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { useSeen } from "../../ui/use-seen.ts";

interface CustomerPickerProps {
  label: string;
  /** Its JSON pointer, in a form. */
  name?: string;
  value: CustomerId | null;
  /** The customer chosen, when the caller holds it. */
  known?: Customer | undefined;
  onChange: (customer: Customer | undefined) => void;
  errorMessage?: string | undefined;
  description?: string | undefined;
  isRequired?: boolean;
}

/** Finds a customer by the beginning of a name, company or email. */
export function CustomerPicker({ value, known: given, onChange, ...props }: CustomerPickerProps) {
  const { client } = useTenant();
  const known = useQuery({
    // Asked only with a customer.
    ...query(client, "getCustomer", value ?? "cus_"),
    enabled: value !== null && given === undefined,
  });
  const chosen = value === null ? undefined : (given ?? known.data);
  const chosenName = chosen === undefined ? "" : customerLabel(chosen);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? chosenName;
  const q = typed === undefined || typed === chosenName ? "" : typed.trim();
  const found = useQuery({
    ...query(client, "listCustomers", { limit: 20, ...(q !== "" && { q }) }),
    placeholderData: keepPreviousData,
  });
  const matches = found.data?.items ?? [];
  const seen = useSeen(matches);
  return (
    <ComboBox
      {...props}
      placeholder="Name, company or email"
      emptyText={found.isPending ? "Looking…" : "Nobody by that name"}
      items={withChosen(matches, q === "" ? chosen : undefined)}
      value={value}
      inputValue={text}
      onInputChange={(next) => {
        setTyped(next);
        if (next === "" && value !== null) onChange(undefined);
      }}
      onChange={(key) => {
        setTyped(undefined);
        // On leaving the field its value is said again, when what is found by now may be others.
        const picked = seen(key);
        if (picked !== undefined && key !== value) onChange(picked);
      }}
    >
      {(customer) => (
        <ListOption id={customer.id} textValue={customerLabel(customer)}>
          <span>{customerLabel(customer)}</span>
          <span className="ml-2 text-sm text-muted">
            {customer.company === null ? customer.email : customer.name}
          </span>
        </ListOption>
      )}
    </ComboBox>
  );
}

/** A choice that leaves its list is taken for cleared. */
function withChosen(found: Customer[], chosen: Customer | undefined): Customer[] {
  if (chosen === undefined || found.some(({ id }) => id === chosen.id)) return found;
  return [chosen, ...found];
}

export function customerLabel({ company, name }: Pick<Customer, "company" | "name">): string {
  return company ?? name;
}
