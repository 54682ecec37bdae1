import { useQuery } from "@tanstack/react-query";

import { formatMoney } from "../../../format/money.ts";
import { useTenant } from "../../../tenant.ts";
import { ListOption } from "../../../ui/list-option.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Select } from "../../../ui/select.tsx";
import { toAddress } from "../../addresses/address-draft.ts";
import { AddressFields } from "../../addresses/address-fields.tsx";
import type { SectionProps } from "./customer-section.tsx";
import { shippingMethodsQuery } from "./new-order-queries.ts";

export function ShippingSection({ draft, set }: SectionProps) {
  const tenant = useTenant();
  const methods =
    useQuery(shippingMethodsQuery(tenant)).data?.items.filter(({ isActive }) => isActive) ?? [];
  return (
    <Panel title="Shipping">
      <div className="flex flex-col gap-4">
        <Select
          label="Method"
          name="/shippingMethodId"
          value={draft.shippingMethod?.id ?? "none"}
          onChange={(key) => set({ shippingMethod: methods.find(({ id }) => id === key) ?? null })}
        >
          <ListOption id="none" textValue="None" />
          {methods.map(({ id, name, price }) => (
            <ListOption key={id} id={id} textValue={name}>
              {`${name}, ${formatMoney(price, tenant.locale)}`}
            </ListOption>
          ))}
        </Select>
        <AddressFields
          pointer="/shippingAddress"
          draft={draft.address}
          onChange={(address) => set({ address })}
          isRequired={toAddress(draft.address) !== null}
        />
      </div>
    </Panel>
  );
}
