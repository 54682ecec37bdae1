import { useInfiniteQuery } from "@tanstack/react-query";
import { Plus, Truck } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { ShippingMethod } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { useReason, useTenant, type Tenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { Amount } from "../../ui/money.tsx";
import { InUse } from "./in-use.tsx";
import { NotForYou } from "./not-for-you.tsx";
import { ShippingMethodDialog } from "./shipping-method-dialog.tsx";

function methodsQuery({ client }: Tenant) {
  return pages(client, "listShippingMethods", { limit: 100 });
}

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("shipping:read")) void queryClient.prefetchInfiniteQuery(methodsQuery(tenant));
}

export function Page() {
  const { can } = useTenant();
  return can("shipping:read") ? <ShippingMethods /> : <NotForYou />;
}

function ShippingMethods() {
  const tenant = useTenant();
  const [edited, setEdited] = useState<ShippingMethod | null>();
  const reason = useReason("shipping:write");
  const list = useInfiniteQuery(methodsQuery(tenant));
  const columns = columnsFor(tenant, (method) => (
    <Button
      size="sm"
      aria-label={`Edit ${method.name}`}
      disabledReason={reason}
      onPress={() => setEdited(method)}
    >
      Edit
    </Button>
  ));
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-xl text-muted">
          The ways to send an order, each at one price. Orders keep the price they were placed with.
        </p>
        <Button
          variant="primary"
          icon={<Plus />}
          disabledReason={reason}
          onPress={() => setEdited(null)}
        >
          New method
        </Button>
      </div>
      <ListPanel
        label="Shipping methods"
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<Truck />} title="No shipping methods yet">
            Without one, orders are placed without a charge for shipping.
          </EmptyState>
        }
      />
      {edited !== undefined && (
        <ShippingMethodDialog method={edited} onClose={() => setEdited(undefined)} />
      )}
    </div>
  );
}

const columnsFor = (
  { locale }: Tenant,
  actionFor: (method: ShippingMethod) => ReactNode,
): Column<ShippingMethod>[] => [
  { header: "Name", cell: ({ name }) => <span className="font-medium">{name}</span> },
  {
    header: "Price",
    align: "end",
    className: "sm:w-40",
    headerClassName: "pr-13.5!",
    cell: ({ price }) => <Amount value={price} locale={locale} />,
  },
  {
    header: "Carrier",
    cell: ({ carrier }) => <span className="text-muted">{carrier}</span>,
  },
  {
    header: "State",
    className: "max-sm:text-right",
    cell: ({ isActive }) => <InUse isActive={isActive} />,
  },
  { header: "Actions", align: "end", className: "sm:w-20 max-sm:col-span-2", cell: actionFor },
];
