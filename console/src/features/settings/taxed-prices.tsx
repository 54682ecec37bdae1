import { useMemo } from "react";
import type { Tenant as TenantSettings, TenantUpdate } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { ComboBox } from "../../ui/combo-box.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Switch } from "../../ui/switch.tsx";
import { countries } from "../addresses/country-codes.ts";

/** Whether the tax is inside the prices, and where an order without an address is taxed. Each is kept at once. */
export function TaxedPrices({ settings }: { settings: TenantSettings }) {
  const choices = useMemo(countries, []);
  const reason = useReason("tenant:write");
  const change = useDeed(
    "updateTenant",
    (client, request: TenantUpdate, options) =>
      client.updateTenant(request, { ...options, ifMatch: settings.version }),
    { done: () => "Settings saved" },
  );
  const isDisabled = reason !== undefined || change.isPending;
  return (
    <Panel title="Prices">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="max-w-md min-w-64 flex-1">
          <Switch
            isDisabled={isDisabled}
            isSelected={settings.pricesIncludeTax}
            onChange={(pricesIncludeTax) => change.run({ pricesIncludeTax })}
          >
            Prices include tax
          </Switch>
          <p className="text-sm text-muted">
            {settings.pricesIncludeTax
              ? "The tax of a new order is inside its prices, and does not add to the total."
              : "The tax of a new order is added to its prices."}
          </p>
        </div>
        <ComboBox
          key={settings.country}
          isStatic
          label="Country of the shop"
          description="Where an order without an address is taxed."
          emptyText="No country by that name"
          isDisabled={isDisabled}
          defaultItems={choices}
          defaultValue={settings.country}
          onChange={(code) => {
            const country = code === null ? null : String(code);
            if (country !== settings.country) change.run({ country });
          }}
          className="w-full sm:w-72"
        >
          {({ id, name }) => <ListOption id={id} textValue={name} />}
        </ComboBox>
      </div>
      {reason !== undefined && <p className="mt-2 text-sm text-muted">{reason}</p>}
    </Panel>
  );
}
