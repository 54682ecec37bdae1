import type { Membership, Permission, Tenant } from "@waybill/contract";
import { rolePermissions } from "@waybill/contract";
import { encodeId } from "../../platform/ids.ts";
import type { MembershipRow } from "./members/store.ts";
import type { TenantRow } from "./store.ts";

export function presentTenant(row: TenantRow): Tenant {
  return {
    id: encodeId("ten", row.tenant_id),
    version: row.version,
    slug: row.slug,
    name: row.name,
    currency: row.currency,
    timeZone: row.time_zone,
    locale: row.locale,
    returnWindowDays: row.return_window_days,
    allocationRule: row.allocation_rule,
    pricesIncludeTax: row.prices_include_tax,
    country: row.country,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** A tenant as one of its members sees it in their session. */
export function presentMembership(row: MembershipRow): Membership {
  return {
    ...presentOutside(row),
    memberId: encodeId("mem", row.id),
    role: row.role,
    permissions: [...rolePermissions[row.role]],
  };
}

/** A tenant as one of its API keys sees it. */
export function presentMembershipOfKey(row: TenantRow, permissions: Permission[]): Membership {
  return { ...presentOutside(row), memberId: null, role: null, permissions };
}

type Outside = Pick<TenantRow, "tenant_id" | "slug" | "name" | "currency" | "time_zone" | "locale">;

function presentOutside(row: Outside) {
  return {
    tenantId: encodeId("ten", row.tenant_id),
    slug: row.slug,
    name: row.name,
    currency: row.currency,
    timeZone: row.time_zone,
    locale: row.locale,
  };
}
