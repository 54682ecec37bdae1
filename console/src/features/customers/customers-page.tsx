import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Plus, SearchX, Users } from "lucide-react";
import type { Customer } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { ListSearch } from "../../shell/list-search.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { countryName } from "../addresses/country-codes.ts";

function customersQuery({ client }: Tenant, q: string) {
  return {
    ...pages(client, "listCustomers", q === "" ? {} : { q }),
    placeholderData: keepPreviousData,
  };
}

export function load({ tenant, queryClient, search }: Place): void {
  void queryClient.prefetchInfiniteQuery(customersQuery(tenant, search["q"] ?? ""));
}

const columnsFor = (slug: string): Column<Customer>[] => [
  {
    header: "Customer",
    cell: ({ id, company, name }) => (
      <a href={paths.customer(slug, id)} className={rowLinkClass}>
        {company ?? name}
      </a>
    ),
  },
  {
    header: "Contact",
    className: "max-sm:order-3 max-sm:text-muted",
    cell: ({ company, name }) => (company === null ? "" : name),
  },
  {
    header: "Email",
    isWideOnly: true,
    cell: ({ email }) => <span className="text-muted">{email}</span>,
  },
  {
    header: "Place",
    className: "max-sm:order-2 max-sm:text-right max-sm:text-muted",
    cell: ({ address }) =>
      address === null ? "" : `${address.city}, ${countryName(address.country)}`,
  },
];

export function Page() {
  const tenant = useTenant();
  const { q = "" }: { q?: string } = useSearch({ strict: false });
  const list = useInfiniteQuery(customersQuery(tenant, q));
  const { slug } = tenant;
  const add = tenant.can("customers:write") && (
    <ButtonLink variant="primary" icon={<Plus />} href={paths.newCustomer(slug)}>
      New customer
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title="Customers" actions={add} />
      <div className="pb-3">
        <ListSearch
          label="Search customers"
          placeholder="Name, company or email"
          q={q}
          hrefOf={(next) => paths.customers(slug, { q: next })}
        />
      </div>
      <ListPanel
        label="Customers"
        columns={columnsFor(slug)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          q === "" ? (
            <EmptyState icon={<Users />} title="No customers yet" action={add}>
              They appear here with their first order, or when they are added.
            </EmptyState>
          ) : (
            <EmptyState
              icon={<SearchX />}
              title={`Nobody found for “${q}”`}
              action={<ButtonLink href={paths.customers(slug)}>Show all customers</ButtonLink>}
            >
              A name, company or email must begin with it.
            </EmptyState>
          )
        }
      />
    </>
  );
}
