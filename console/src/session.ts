import { query } from "@waybill/react";
import { api } from "./api.ts";

/** Who is signed in, and for which tenants. */
export const sessionQuery = { ...query(api, "getSession"), staleTime: 60_000 };

const lastTenantKey = "waybill.tenant";

export function rememberTenant(slug: string): void {
  try {
    localStorage.setItem(lastTenantKey, slug);
  } catch {
    // Without storage the first tenant is the start.
  }
}

export function lastTenant(): string | null {
  try {
    return localStorage.getItem(lastTenantKey);
  } catch {
    return null;
  }
}
