import type { QueryClient } from "@tanstack/react-query";
import { notFound } from "@tanstack/react-router";

import { rememberTenant, sessionQuery } from "../session.ts";
import { tenantOf, type Tenant } from "../tenant.ts";

interface Opening {
  context: { queryClient: QueryClient };
  params: { tenant: string };
}

/** The tenant of the address, or nothing to be found: whether it exists is not for strangers to know. */
export async function openTenant({ context, params }: Opening): Promise<{ tenant: Tenant }> {
  const { memberships } = await context.queryClient.ensureQueryData(sessionQuery);
  const membership = memberships.find(({ slug }) => slug === params.tenant);
  if (membership === undefined) throw notFound(); // oxlint-disable-line typescript/only-throw-error -- the router's way
  rememberTenant(membership.slug);
  return { tenant: tenantOf(membership) };
}
