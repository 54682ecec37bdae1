import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import type { CustomerId } from "@waybill/client";
import { query } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { storeCreditQuery } from "../gift-cards/gift-card-queries.ts";
import { CustomerForm } from "./customer-form.tsx";
import { CustomerOrders, customerOrdersQuery } from "./customer-orders.tsx";
import { customerLabel } from "./customer-picker.tsx";
import { StoreCreditPanel } from "./store-credit-panel.tsx";

function customerQuery({ client }: Tenant, customerId: CustomerId) {
  return query(client, "getCustomer", customerId);
}

export function load({ tenant, queryClient, params }: Place): void {
  const customerId = asCustomerId(params);
  void queryClient.prefetchQuery(customerQuery(tenant, customerId));
  void queryClient.prefetchQuery(customerOrdersQuery(tenant, customerId));
  if (tenant.can("payments:read"))
    void queryClient.prefetchQuery(storeCreditQuery(tenant, customerId));
}

export function Page() {
  const tenant = useTenant();
  const customerId = asCustomerId(useParams({ strict: false }));
  const { data: customer, error, refetch } = useQuery(customerQuery(tenant, customerId));
  const parent = { label: "Customers", href: paths.customers(tenant.slug) };
  if (customer === undefined) {
    return (
      <>
        <PageHeader title="Customer" parent={parent} />
        {error === null ? (
          <SkeletonRows rows={6} widths={["w-32", "w-64"]} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={customerLabel(customer)}
        parent={parent}
        actions={
          tenant.can("orders:write") && (
            <ButtonLink
              icon={<Plus />}
              href={paths.newOrder(tenant.slug, { customer: customer.id })}
            >
              New order
            </ButtonLink>
          )
        }
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <CustomerForm customer={customer} />
        <div className="flex flex-col gap-4">
          <CustomerOrders customerId={customer.id} />
          {tenant.can("payments:read") && <StoreCreditPanel customerId={customer.id} />}
        </div>
      </div>
    </>
  );
}

/** The service judges whether it is one; a wrong one answers as an unknown one does. */
function asCustomerId(params: Readonly<Record<string, string | undefined>>): CustomerId {
  return (params["customerId"] ?? "") as CustomerId; // the type says how it begins, which an address need not obey
}
