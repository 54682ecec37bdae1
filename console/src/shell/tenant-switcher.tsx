import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { ChevronsUpDown } from "lucide-react";
import type { Membership } from "@waybill/client";

import { paths } from "../paths.ts";
import { sessionQuery } from "../session.ts";
import { useTenant } from "../tenant.ts";
import { Menu } from "../ui/menu.tsx";

export function TenantSwitcher({ memberships }: { memberships: Membership[] }) {
  const tenant = useTenant();
  const router = useRouter();
  const queryClient = useQueryClient();
  if (memberships.length < 2) {
    return <span className="min-w-0 truncate px-2 font-semibold">{tenant.name}</span>;
  }
  /** Nothing of one tenant may be seen in the next, so all that was fetched goes. */
  const open = (slug: string) => {
    if (slug === tenant.slug) return;
    router.history.push(paths.orders(slug));
    queryClient.removeQueries({
      predicate: ({ queryHash }) => queryHash !== sessionHash,
      type: "inactive",
    });
  };
  const entries = memberships.map(({ slug, name }) => ({
    id: slug,
    label: name,
    isSelected: slug === tenant.slug,
    onAction: () => open(slug),
  }));
  return (
    <Menu
      label="Tenants"
      placement="bottom start"
      sections={[{ title: "Tenants", entries }]}
      className="flex h-8 min-w-0 cursor-pointer items-center gap-1.5 rounded-md px-2 font-semibold hover:bg-hover"
    >
      <span className="sr-only">Tenant:</span>
      <span className="truncate">{tenant.name}</span>
      <ChevronsUpDown aria-hidden="true" className="size-3.5 shrink-0 text-muted" />
    </Menu>
  );
}

const sessionHash = JSON.stringify(sessionQuery.queryKey);
