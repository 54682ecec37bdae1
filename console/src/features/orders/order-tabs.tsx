import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { toSearch, type OrderSearch } from "./order-search.ts";
import { statusWords } from "./order-words.ts";

/** One tab a status. The other filters stay as they are; a search looks at all of them. */
export function OrderTabs({ search: { q, ...search } }: { search: OrderSearch }) {
  const { slug } = useTenant();
  const { status: _status, ...others } = search;
  const all = {
    label: "All",
    href: paths.orders(slug, toSearch(others)),
    isCurrent: search.status === undefined,
  };
  const tabs = Object.entries(statusWords).map(([status, { label }]) => ({
    label,
    href: paths.orders(slug, { ...toSearch(others), status }),
    isCurrent: q === undefined && search.status?.join() === status,
  }));
  return <LinkTabs label="Status" tabs={[all, ...tabs]} />;
}
