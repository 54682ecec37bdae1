import { useLocation } from "@tanstack/react-router";
import {
  CreditCard,
  Gift,
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
import { MoreEntries } from "./more-entries.tsx";

export interface Entry {
  label: string;
  icon: LucideIcon;
  href: string;
  isCurrent: boolean;
}

/** So many stand side by side on the narrowest phone, with their words whole. */
const mostInBar = 6;

/** Shows what the person's role can open. On a phone what does not fit into the bar lies behind its last entry. */
export function Navigation() {
  const { slug, can } = useTenant();
  const { pathname } = useLocation();
  const shown = entries
    .filter(({ permission }) => can(permission))
    .map(({ label, icon, path }): Entry => {
      const href = path(slug);
      return { label, icon, href, isCurrent: pathname === href || pathname.startsWith(`${href}/`) };
    });
  const inBar = shown.length > mostInBar ? mostInBar - 1 : mostInBar;
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:static lg:mt-3 lg:flex-1 lg:border-0 lg:bg-transparent"
    >
      <ul className="flex lg:flex-col lg:gap-0.5">
        {shown.map(({ label, icon: Icon, href, isCurrent }, index) => (
          <li key={label} className={`min-w-0 flex-1 ${index < inBar ? "" : "max-lg:hidden"}`}>
            <a href={href} aria-current={isCurrent ? "page" : undefined} className={linkClass}>
              <Icon aria-hidden="true" />
              {label}
            </a>
          </li>
        ))}
        {shown.length > inBar && (
          <li className="min-w-0 flex-1 lg:hidden">
            <MoreEntries entries={shown.slice(inBar)} className={`${linkClass} w-full`} />
          </li>
        )}
      </ul>
    </nav>
  );
}

interface KnownEntry {
  label: string;
  icon: LucideIcon;
  path: (tenant: string) => string;
  permission: Permission;
}

const entries: KnownEntry[] = [
  { label: "Orders", icon: ShoppingCart, path: paths.orders, permission: "orders:read" },
  {
    label: "Fulfilment",
    icon: PackageCheck,
    path: paths.fulfilment,
    permission: "fulfilment:write",
  },
  { label: "Returns", icon: Undo2, path: paths.returns, permission: "orders:read" },
  { label: "Payments", icon: CreditCard, path: paths.payments, permission: "payments:read" },
  { label: "Customers", icon: Users, path: paths.customers, permission: "customers:read" },
  { label: "Gift cards", icon: Gift, path: paths.giftCards, permission: "payments:read" },
  { label: "Products", icon: Package, path: paths.products, permission: "products:read" },
  { label: "Stock", icon: Warehouse, path: paths.stock, permission: "stock:read" },
  { label: "Settings", icon: Settings, path: paths.settings, permission: "tenant:read" },
];

const linkClass =
  "flex flex-col items-center gap-0.5 rounded-md py-2 text-[0.625rem] text-muted -outline-offset-2 hover:text-ink aria-[current]:text-accent-ink lg:h-8 lg:flex-row lg:gap-2.5 lg:px-2 lg:py-0 lg:text-base lg:hover:bg-hover lg:aria-[current]:bg-sunken lg:aria-[current]:font-medium lg:aria-[current]:text-ink [&_svg]:size-5 lg:[&_svg]:size-4";
