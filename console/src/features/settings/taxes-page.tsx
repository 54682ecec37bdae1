import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Percent, Plus } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { TaxRate } from "@waybill/client";

import type { Place } from "../../page.tsx";
import { useReason, useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { Tag } from "../../ui/tag.tsx";
import { countryName } from "../addresses/country-codes.ts";
import { InUse } from "./in-use.tsx";
import { NotForYou } from "./not-for-you.tsx";
import { toPercent } from "./percent.ts";
import { settingsQuery } from "./settings-queries.ts";
import { taxRatesQuery } from "./tax-queries.ts";
import { TaxRateDialog } from "./tax-rate-dialog.tsx";
import { TaxedPrices } from "./taxed-prices.tsx";

export function load({ tenant, queryClient }: Place): void {
  if (!tenant.can("taxes:read")) return;
  void queryClient.prefetchInfiniteQuery(taxRatesQuery(tenant));
  void queryClient.prefetchQuery(settingsQuery(tenant));
}

export function Page() {
  const { can } = useTenant();
  return can("taxes:read") ? <Taxes /> : <NotForYou />;
}

function Taxes() {
  const tenant = useTenant();
  const [edited, setEdited] = useState<TaxRate | null>();
  const reason = useReason("taxes:write");
  const list = useInfiniteQuery(taxRatesQuery(tenant));
  const settings = useQuery(settingsQuery(tenant)).data;
  const columns = columnsFor(tenant.locale, (rate) => (
    <RateActions rate={rate} reason={reason} onEdit={() => setEdited(rate)} />
  ));
  return (
    <div className="flex flex-col gap-4">
      {settings !== undefined && <TaxedPrices settings={settings} />}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-2xl text-muted">
          New orders are taxed by where they go. Of the rates of one name the most precise counts;
          rates of different names are all charged.
        </p>
        <Button
          variant="primary"
          icon={<Plus />}
          disabledReason={reason}
          onPress={() => setEdited(null)}
        >
          New tax rate
        </Button>
      </div>
      <ListPanel
        label="Tax rates"
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<Percent />} title="No tax rates yet">
            Until there is one, orders are placed without tax.
          </EmptyState>
        }
      />
      {edited !== undefined && (
        <TaxRateDialog
          rate={edited}
          country={settings?.country ?? null}
          onClose={() => setEdited(undefined)}
        />
      )}
    </div>
  );
}

interface RateActionsProps {
  rate: TaxRate;
  reason: string | undefined;
  onEdit: () => void;
}

function RateActions({ rate, reason, onEdit }: RateActionsProps) {
  const { id, version, name, isActive } = rate;
  const change = useDeed(
    "updateTaxRate",
    (client, request: Pick<TaxRate, "isActive">, options) =>
      client.updateTaxRate(id, request, { ...options, ifMatch: version }),
    { done: (saved) => (saved.isActive ? `${name} is in use again` : `${name} archived`) },
  );
  return (
    <span className="inline-flex gap-1">
      <Button
        size="sm"
        variant="quiet"
        aria-label={`${isActive ? "Archive" : "Use again"}: ${name}`}
        disabledReason={reason}
        isPending={change.isPending}
        onPress={() => change.run({ isActive: !isActive })}
      >
        {isActive ? "Archive" : "Use again"}
      </Button>
      <Button size="sm" aria-label={`Edit ${name}`} disabledReason={reason} onPress={onEdit}>
        Edit
      </Button>
    </span>
  );
}

const columnsFor = (locale: string, actionFor: (rate: TaxRate) => ReactNode): Column<TaxRate>[] => [
  { header: "Name", cell: ({ name }) => <span className="font-medium">{name}</span> },
  {
    header: "Rate",
    align: "end",
    className: "sm:w-24",
    cell: ({ rate }) => `${toPercent(rate).toLocaleString(locale, { maximumFractionDigits: 4 })} %`,
  },
  {
    header: "Where",
    cell: ({ country, region, postalPrefix }) =>
      [countryName(country), region, postalPrefix === null ? null : `${postalPrefix}…`]
        .filter(Boolean)
        .join(", "),
  },
  {
    header: "On",
    className: "max-sm:col-span-2",
    cell: ({ category, appliesToShipping }) => (
      <span className="inline-flex flex-wrap gap-1.5">
        <Tag>{category}</Tag>
        {appliesToShipping && <Tag>shipping</Tag>}
      </span>
    ),
  },
  { header: "State", cell: ({ isActive }) => <InUse isActive={isActive} /> },
  { header: "Actions", align: "end", className: "sm:w-40", cell: actionFor },
];
