import { PackageOpen, Plus, SearchX } from "lucide-react";

import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { isFiltered, type OrderSearch } from "./order-search.ts";

export function NoOrders({ search }: { search: OrderSearch }) {
  const { slug, can } = useTenant();
  if (isFiltered(search)) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={
          search.q === undefined
            ? "No order matches these filters"
            : `Nothing found for “${search.q}”`
        }
        action={<ButtonLink href={paths.orders(slug)}>Show all orders</ButtonLink>}
      >
        {search.q === undefined
          ? "Take one of them away, or begin again with all orders."
          : "Each word must begin a number, a name, a company, an email, a SKU, a title or a tag."}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<PackageOpen />}
      title="No orders yet"
      action={
        can("orders:write") && (
          <ButtonLink variant="primary" icon={<Plus />} href={paths.newOrder(slug)}>
            Place the first order
          </ButtonLink>
        )
      }
    >
      Orders appear here as soon as they are placed, in this console or through the API.
    </EmptyState>
  );
}
