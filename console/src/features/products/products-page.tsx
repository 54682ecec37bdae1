import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Package, Plus, SearchX } from "lucide-react";
import type { ReactNode } from "react";
import type { Product } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { ListSearch } from "../../shell/list-search.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { rowLinkClass, type Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { Amount } from "../../ui/money.tsx";

interface ProductSearch {
  q?: string;
  status?: string;
}

function productsQuery({ client }: Tenant, { q = "", status }: ProductSearch) {
  return {
    ...pages(client, "listProducts", {
      status: [status === "archived" ? "archived" : "active"],
      ...(q !== "" && { q }),
    }),
    placeholderData: keepPreviousData,
  };
}

export function load({ tenant, queryClient, search }: Place): void {
  void queryClient.prefetchInfiniteQuery(productsQuery(tenant, search));
}

const columnsFor = ({ slug, locale }: Tenant): Column<Product>[] => [
  {
    header: "Product",
    cell: ({ id, title }) => (
      <a href={paths.product(slug, id)} className={rowLinkClass}>
        {title}
      </a>
    ),
  },
  {
    header: "SKU",
    className: "max-sm:order-3",
    cell: ({ sku }) => <span className="text-muted">{sku}</span>,
  },
  {
    header: "Category",
    isWideOnly: true,
    cell: ({ category }) => <span className="text-muted">{category}</span>,
  },
  { header: "On hand", align: "end", isWideOnly: true, cell: ({ onHand }) => onHand },
  { header: "Reserved", align: "end", isWideOnly: true, cell: ({ reserved }) => reserved },
  {
    header: "Available",
    align: "end",
    className: "max-sm:order-4",
    cell: ({ available }) => (
      <span className={available <= 0 ? "font-medium text-danger-ink" : ""}>
        {available}
        <span className="text-muted sm:hidden"> available</span>
      </span>
    ),
  },
  {
    header: "Price",
    align: "end",
    className: "max-sm:order-2",
    headerClassName: "pr-13.5!",
    cell: ({ price }) => <Amount value={price} locale={locale} />,
  },
];

export function Page() {
  const tenant = useTenant();
  const search: ProductSearch = useSearch({ strict: false });
  const list = useInfiniteQuery(productsQuery(tenant, search));
  const { slug } = tenant;
  const { q = "" } = search;
  const isArchive = search.status === "archived";
  const add = tenant.can("products:write") && (
    <ButtonLink variant="primary" icon={<Plus />} href={paths.newProduct(slug)}>
      New product
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title="Products" actions={add} />
      <div className="flex flex-wrap items-center gap-3 pb-3">
        <LinkTabs
          label="Status"
          tabs={[
            { label: "Active", href: paths.products(slug, { q }), isCurrent: !isArchive },
            {
              label: "Archived",
              href: paths.products(slug, { q, status: "archived" }),
              isCurrent: isArchive,
            },
          ]}
        />
        <ListSearch
          label="Search products"
          placeholder="SKU or title"
          q={q}
          hrefOf={(next) => paths.products(slug, { q: next, status: search.status })}
        />
      </div>
      <ListPanel
        label="Products"
        columns={columnsFor(tenant)}
        rowKey={({ id }) => id}
        list={list}
        empty={<NoProducts q={q} isArchive={isArchive} add={add} />}
      />
    </>
  );
}

function NoProducts({ q, isArchive, add }: { q: string; isArchive: boolean; add: ReactNode }) {
  const { slug } = useTenant();
  if (q !== "") {
    return (
      <EmptyState
        icon={<SearchX />}
        title={`Nothing found for “${q}”`}
        action={<ButtonLink href={paths.products(slug)}>Show all products</ButtonLink>}
      >
        A SKU or a word of a title must begin with it.
      </EmptyState>
    );
  }
  return isArchive ? (
    <EmptyState icon={<Package />} title="Nothing is archived">
      Products that are no longer sold are kept here.
    </EmptyState>
  ) : (
    <EmptyState icon={<Package />} title="No products yet" action={add}>
      Orders are made of products.
    </EmptyState>
  );
}
