import { Outlet, useLocation } from "@tanstack/react-router";
import type { Permission } from "@waybill/client";

import { paths } from "../../paths.ts";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { LinkTabs } from "../../ui/link-tabs.tsx";

const parts: [label: string, path: (tenant: string) => string, permission: Permission][] = [
  ["General", paths.settings, "tenant:read"],
  ["Locations", paths.locations, "stock:read"],
  ["Shipping", paths.shippingMethods, "shipping:read"],
  ["Taxes", paths.taxes, "taxes:read"],
  ["Payments", paths.paymentSettings, "tenant:read"],
  ["Order statuses", paths.orderStatuses, "tenant:read"],
  ["Automation", paths.automation, "tenant:read"],
  ["Members", paths.members, "members:read"],
  ["API keys", paths.apiKeys, "apiKeys:read"],
  ["Audit log", paths.auditLog, "audit:read"],
];

export function Page() {
  const { slug, can } = useTenant();
  const { pathname } = useLocation();
  const tabs = parts
    .filter(([, , permission]) => can(permission))
    .map(([label, path]) => ({ label, href: path(slug), isCurrent: pathname === path(slug) }));
  return (
    <>
      <PageHeader title="Settings" />
      <div className="pb-4">
        <LinkTabs label="Settings" tabs={tabs} />
      </div>
      <Outlet />
    </>
  );
}
