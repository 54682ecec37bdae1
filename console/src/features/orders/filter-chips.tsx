import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";

import { formatDate, startOfDay } from "../../format/date.ts";
import { query } from "@waybill/react";
import { paths } from "../../paths.ts";
import { useTenant, type Tenant } from "../../tenant.ts";
import { Link } from "../../ui/link.tsx";
import { toSearch, type OrderSearch } from "./order-search.ts";
import { fulfilmentWords, paymentWords, statusWords } from "./order-words.ts";
import { membersQuery } from "./orders-query.ts";

/** Each filter in words, with the link that takes it away. */
export function FilterChips({ search }: { search: OrderSearch }) {
  const tenant = useTenant();
  const names = useNames(tenant, search);
  const chips = chipsOf(search, tenant, names);
  if (search.q !== undefined || chips.length === 0) return null;
  const { status, sort } = search;
  return (
    <ul aria-label="Filters in use" className="flex flex-wrap items-center gap-2">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <a
            href={paths.orders(tenant.slug, toSearch(without))}
            aria-label={`Take away: ${label}`}
            className="flex h-7 items-center gap-1.5 rounded-md bg-accent-quiet px-2 text-sm text-accent-ink hover:underline"
          >
            {label}
            <X aria-hidden="true" className="size-3.5" />
          </a>
        </li>
      ))}
      <li>
        <Link href={paths.orders(tenant.slug, { status, sort })} className="text-sm">
          Clear filters
        </Link>
      </li>
    </ul>
  );
}

function useNames(tenant: Tenant, { assignee, customer }: OrderSearch) {
  const members = useQuery({ ...membersQuery(tenant), enabled: assignee !== undefined });
  const known = useQuery({
    // Asked only with a customer.
    ...query(tenant.client, "getCustomer", customer ?? "cus_"),
    enabled: customer !== undefined,
  });
  return {
    assignee: members.data?.items.find(({ id }) => id === assignee)?.name ?? "somebody",
    customer: known.data?.company ?? known.data?.name ?? "one customer",
  };
}

interface Chip {
  label: string;
  without: OrderSearch;
}

function chipsOf(
  search: OrderSearch,
  tenant: Tenant,
  names: { assignee: string; customer: string },
): Chip[] {
  const chips: Chip[] = [];
  const add = (label: string, ...fields: (keyof OrderSearch)[]) => {
    const left = Object.entries(search).filter(([name]) => !fields.some((field) => field === name));
    chips.push({ label, without: Object.fromEntries(left) });
  };
  const { status, payment, fulfilment, from, to, min, max } = search;
  // One status is a tab; several have none.
  if (status && status.length > 1)
    add(status.map((word) => statusWords[word].label).join(" or "), "status");
  if (payment) add(payment.map((word) => paymentWords[word].label).join(" or "), "payment");
  if (fulfilment)
    add(fulfilment.map((word) => fulfilmentWords[word].label).join(" or "), "fulfilment");
  if (from !== undefined || to !== undefined) add(daysLabel(from, to, tenant), "from", "to");
  if (min !== undefined || max !== undefined)
    add(totalLabel(min, max, tenant.currency), "min", "max");
  if (search.hold !== undefined) add("On hold", "hold");
  if (search.tag !== undefined) add(`Tag: ${search.tag}`, "tag");
  if (search.assignee !== undefined) add(`Assigned to ${names.assignee}`, "assignee");
  if (search.customer !== undefined) add(`Customer: ${names.customer}`, "customer");
  return chips;
}

function daysLabel(
  from: string | undefined,
  to: string | undefined,
  { locale, zone }: Tenant,
): string {
  const day = (text: string) => formatDate(startOfDay(text, zone), "day", locale, zone);
  if (from !== undefined && from === to) return `Placed on ${day(from)}`;
  return ["Placed", from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean).join(" ");
}

function totalLabel(min: number | undefined, max: number | undefined, currency: string): string {
  const parts = [min === undefined ? "" : `from ${min}`, max === undefined ? "" : `to ${max}`];
  return `Total ${parts.filter(Boolean).join(" ")} ${currency}`;
}
