import { useInfiniteQuery } from "@tanstack/react-query";
import { Plus, Warehouse } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { Location } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { useReason, useTenant, type Tenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Link } from "../../ui/link.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { InUse } from "./in-use.tsx";
import { LocationDialog } from "./location-dialog.tsx";
import { NotForYou } from "./not-for-you.tsx";

function locationsQuery({ client }: Tenant) {
  return pages(client, "listLocations", { limit: 100 });
}

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("stock:read")) void queryClient.prefetchInfiniteQuery(locationsQuery(tenant));
}

export function Page() {
  const { can } = useTenant();
  return can("stock:read") ? <Locations /> : <NotForYou />;
}

/** Where stock lies, in the order in which orders take it. */
function Locations() {
  const tenant = useTenant();
  const [edited, setEdited] = useState<Location | null>();
  const reason = useReason("stock:write");
  const list = useInfiniteQuery(locationsQuery(tenant));
  const columns = columnsFor(tenant, (location) => (
    <Button
      size="sm"
      aria-label={`Edit ${location.name}`}
      disabledReason={reason}
      onPress={() => setEdited(location)}
    >
      Edit
    </Button>
  ));
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-xl text-muted">
          Orders take stock from the lowest priority number first, unless the{" "}
          <Link href={paths.settings(tenant.slug)} className="underline">
            allocation rule
          </Link>{" "}
          says otherwise.
        </p>
        <Button
          variant="primary"
          icon={<Plus />}
          disabledReason={reason}
          onPress={() => setEdited(null)}
        >
          New location
        </Button>
      </div>
      <ListPanel
        label="Locations"
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<Warehouse />} title="No locations yet">
            Stock lies somewhere: a warehouse, or a shop.
          </EmptyState>
        }
      />
      {edited !== undefined && (
        <LocationDialog location={edited} onClose={() => setEdited(undefined)} />
      )}
    </div>
  );
}

const columnsFor = (
  { slug }: Tenant,
  actionFor: (location: Location) => ReactNode,
): Column<Location>[] => [
  {
    header: "Name",
    cell: ({ id, name }) => (
      <Link href={paths.stock(slug, { location: id })} className="font-medium">
        {name}
      </Link>
    ),
  },
  {
    header: "Code",
    className: "max-sm:text-right",
    cell: ({ code }) => <code className="font-mono text-sm text-muted">{code}</code>,
  },
  {
    header: "Priority",
    align: "end",
    className: "sm:w-24 max-sm:text-left",
    cell: ({ priority }) => (
      <>
        <span className="text-muted sm:hidden">Priority </span>
        {priority}
      </>
    ),
  },
  {
    header: "Address",
    isWideOnly: true,
    cell: ({ address }) => (
      <span className="text-muted">
        {address !== null && [address.line1, address.city, address.country].join(", ")}
      </span>
    ),
  },
  {
    header: "State",
    className: "max-sm:text-right",
    cell: ({ isActive }) => <InUse isActive={isActive} />,
  },
  { header: "Actions", align: "end", className: "sm:w-20 max-sm:col-span-2", cell: actionFor },
];
