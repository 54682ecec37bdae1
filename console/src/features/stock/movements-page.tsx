import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { ScrollText, X } from "lucide-react";
import type { ProductId, StockMovement } from "@waybill/client";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { useTenant, type Tenant } from "../../tenant.ts";
import type { Column } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ButtonLink, Link } from "../../ui/link.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { ProductPicker } from "../products/product-picker.tsx";
import { productQuery } from "../products/product-queries.ts";
import { LocationName, locationsQuery } from "./locations.tsx";
import { MovementCause, MovementUnits } from "./movement-parts.tsx";
import { allMovementsQuery, type MovementSearch } from "./stock-queries.ts";

export function load({ tenant, queryClient, search }: Place): void {
  if (!tenant.can("stock:read")) return;
  void queryClient.prefetchQuery(locationsQuery(tenant));
  void queryClient.prefetchInfiniteQuery(allMovementsQuery(tenant, search));
}

/** The ledger behind what is on hand: who changed it, and why. */
export function Page() {
  const tenant = useTenant();
  const search: MovementSearch = useSearch({ strict: false });
  const list = useInfiniteQuery(allMovementsQuery(tenant, search));
  return (
    <>
      <div className="pb-3">
        <ProductFilter product={search.product ?? ""} />
      </div>
      <ListPanel
        label="Movements"
        columns={columnsFor(tenant)}
        rowKey={({ id }) => id}
        list={list}
        empty={
          <EmptyState icon={<ScrollText />} title="Nothing has moved yet">
            Whatever adds to stock or takes from it is kept here, with who did it.
          </EmptyState>
        }
      />
    </>
  );
}

function ProductFilter({ product }: { product: string }) {
  const tenant = useTenant();
  const { history } = useRouter();
  const productId = product as ProductId; // asked for only when the address has one; the service judges it
  const chosen = useQuery({ ...productQuery(tenant, productId), enabled: product !== "" }).data;
  if (product === "") {
    return (
      <div className="sm:max-w-96">
        <ProductPicker
          label="Of one product"
          isRequired={false}
          onPick={({ id }) => history.push(paths.movements(tenant.slug, { product: id }))}
        />
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p>
        Of{" "}
        <Link href={paths.product(tenant.slug, productId)}>{chosen?.title ?? "one product"}</Link>
      </p>
      <ButtonLink size="sm" variant="quiet" icon={<X />} href={paths.movements(tenant.slug)}>
        Show all products
      </ButtonLink>
    </div>
  );
}

const columnsFor = ({ slug }: Tenant): Column<StockMovement>[] => [
  {
    header: "SKU",
    cell: ({ productId, sku }) => (
      <Link href={paths.product(slug, productId)} className="font-medium">
        {sku}
      </Link>
    ),
  },
  {
    header: "Units",
    align: "end",
    cell: (movement) => <MovementUnits movement={movement} />,
  },
  { header: "Why", cell: (movement) => <MovementCause movement={movement} /> },
  {
    header: "On hand then",
    align: "end",
    cell: ({ onHandAfter }) => (
      <>
        {onHandAfter}
        <span className="text-muted sm:hidden"> on hand</span>
      </>
    ),
  },
  {
    header: "Location",
    className: "max-sm:text-muted",
    cell: ({ locationId }) => <LocationName id={locationId} />,
  },
  {
    header: "Who",
    className: "max-sm:text-right max-sm:text-muted",
    cell: ({ actor }) => actor.name,
  },
  {
    header: "When",
    className: "max-sm:text-sm max-sm:text-muted",
    cell: ({ at }) => <DateTime value={at} />,
  },
];
