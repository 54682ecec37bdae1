import { useLocation } from "@tanstack/react-router";
import {
  Package,
  PackageCheck,
  Settings,
  ShoppingCart,
  Undo2,
  Users,
  Warehouse,
  type LucideIcon,
} from "lucide-react";
import type { Permission } from "@waybill/client";

import { paths } from "../paths.ts";
import { useTenant } from "../tenant.ts";

interface Entry {
  label: string;
  icon: LucideIcon;
  path: (tenant: string) => string;
  permission: Permission;
}

/** Shows what the person's role can open. */
export function Navigation() {
  const tenant = useTenant();
  const { pathname } = useLocation();
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:static lg:mt-3 lg:flex-1 lg:border-0 lg:bg-transparent"
    >
      <ul className="flex lg:flex-col lg:gap-0.5">
        {entries
          .filter(({ permission }) => tenant.can(permission))
          .map(({ label, icon: Icon, path }) => {
            const href = path(tenant.slug);
            const isCurrent = pathname === href || pathname.startsWith(`${href}/`);
            return (
              <li key={label} className="min-w-0 flex-1">
                <a href={href} aria-current={isCurrent ? "page" : undefined} className={linkClass}>
                  <Icon aria-hidden="true" />
                  {label}
                </a>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}

const entries: Entry[] = [
  { label: "Orders", icon: ShoppingCart, path: paths.orders, permission: "orders:read" },
  {
    label: "Fulfilment",
    icon: PackageCheck,
    path: paths.fulfilment,
    permission: "fulfilment:write",
  },
  { label: "Returns", icon: Undo2, path: paths.returns, permission: "orders:read" },
  { label: "Customers", icon: Users, path: paths.customers, permission: "customers:read" },
  { label: "Products", icon: Package, path: paths.products, permission: "products:read" },
  { label: "Stock", icon: Warehouse, path: paths.stock, permission: "stock:read" },
  { label: "Settings", icon: Settings, path: paths.settings, permission: "tenant:read" },
];

const linkClass =
  "flex flex-col items-center gap-0.5 rounded-md py-2 text-[0.625rem] text-muted -outline-offset-2 hover:text-ink aria-[current]:text-accent-ink lg:h-8 lg:flex-row lg:gap-2.5 lg:px-2 lg:py-0 lg:text-base lg:hover:bg-hover lg:aria-[current]:bg-sunken lg:aria-[current]:font-medium lg:aria-[current]:text-ink [&_svg]:size-5 lg:[&_svg]:size-4";
