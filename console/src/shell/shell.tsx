import { useQuery } from "@tanstack/react-query";
import { Outlet, useRouteContext } from "@tanstack/react-router";
import { I18nProvider } from "react-aria-components/I18nProvider";

import { sessionQuery } from "../session.ts";
import { TenantContext, type Tenant } from "../tenant.ts";
import { Mark } from "./mark.tsx";
import { Navigation } from "./navigation.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { TenantSwitcher } from "./tenant-switcher.tsx";
import { UserMenu } from "./user-menu.tsx";
import { WaitBar } from "./wait-bar.tsx";

/** The frame around every page of a tenant: a column at the side, or on a phone a bar above and one below. */
export function Shell() {
  // `openTenant` put it there.
  const { tenant } = useRouteContext({ strict: false }) as { tenant: Tenant };
  const { data: session } = useQuery(sessionQuery);
  return (
    <TenantContext value={tenant}>
      <I18nProvider locale={tenant.locale}>
        <a
          href="#main"
          className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
        >
          Skip to content
        </a>
        <WaitBar />
        <Shortcuts />
        <div className="min-h-dvh lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
          <aside className="flex items-center gap-2 border-b border-line px-3 py-2 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-stretch lg:border-r lg:border-b-0 lg:p-3">
            <div className="flex min-w-0 flex-1 items-center gap-2 lg:flex-none">
              <Mark className="ml-1 size-6" />
              <TenantSwitcher memberships={session?.memberships ?? []} />
            </div>
            <Navigation />
            <UserMenu user={session?.user ?? null} />
          </aside>
          <main
            id="main"
            tabIndex={-1}
            className="min-w-0 px-4 pt-4 pb-24 outline-none lg:px-8 lg:pt-6 lg:pb-12"
          >
            <OfflineBanner />
            <Outlet />
          </main>
        </div>
      </I18nProvider>
    </TenantContext>
  );
}
