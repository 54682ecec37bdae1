import { createContext, use } from "react";
import type { MemberId, Membership, Permission, TenantFacade } from "@waybill/client";

import { api } from "./api.ts";

/** The tenant that the address names, as the signed-in person may act in it. */
export interface Tenant {
  slug: string;
  name: string;
  memberId: MemberId | null;
  /** Calls made with it are for this tenant alone. */
  client: TenantFacade;
  currency: string;
  locale: string;
  zone: string;
  can: (permission: Permission) => boolean;
}

/** The same membership gives the same tenant, so nothing renders again for it. */
export function tenantOf(membership: Membership): Tenant {
  const known = tenants.get(membership);
  if (known !== undefined) return known;
  const { slug, name, currency, locale, timeZone: zone } = membership;
  const client = api.withTenant(membership.tenantId);
  const permissions = new Set(membership.permissions);
  const can = (permission: Permission) => permissions.has(permission);
  const memberId = membership.memberId ?? null;
  const tenant = { slug, name, memberId, client, currency, locale, zone, can };
  tenants.set(membership, tenant);
  return tenant;
}

export const TenantContext = createContext<Tenant | undefined>(undefined);

export function useTenant(): Tenant {
  const tenant = use(TenantContext);
  if (tenant === undefined) throw new Error("This part of the console is shown for a tenant only.");
  return tenant;
}

/** What a control says when the person's role lacks the permission it needs; nothing when it does not. */
export function useReason(permission: Permission): string | undefined {
  return useTenant().can(permission) ? undefined : "Your role does not allow this.";
}

const tenants = new WeakMap<Membership, Tenant>();
