import { Outlet, useLocation } from "@tanstack/react-router";

import { paths } from "../../paths.ts";
import { Forbidden } from "../../shell/forbidden.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { LinkTabs } from "../../ui/link-tabs.tsx";

const parts: [label: string, path: (tenant: string) => string, isChange?: boolean][] = [
  ["Levels", paths.stock],
  ["Transfers", paths.transfers],
  ["Movements", paths.movements],
  ["Count", paths.stockCount, true],
  ["Import", paths.stockImport, true],
];

export function Page() {
  const { slug, can } = useTenant();
  const { pathname } = useLocation();
  if (!can("stock:read")) return <Forbidden title="Stock" />;
  const tabs = parts
    .filter(([, , isChange]) => isChange !== true || can("stock:write"))
    .map(([label, path]) => ({ label, href: path(slug), isCurrent: pathname === path(slug) }));
  return (
    <>
      <PageHeader title="Stock" />
      <div className="pb-4">
        <LinkTabs label="Stock" tabs={tabs} />
      </div>
      <Outlet />
    </>
  );
}
