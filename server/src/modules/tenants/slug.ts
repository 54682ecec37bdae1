import type { FieldError } from "@waybill/contract";

const form = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** Addresses of the console begin with the tenant's slug, so it cannot be what the server keeps for itself. */
const reserved = new Set([
  ...["v1", "api", "auth", "oidc", "docs", "assets", "static", "public"],
  ...["livez", "readyz", "metrics", "health", "signed-in", "accept-invitation", "new", "settings"],
]);

export function faultOfSlug(slug: string): FieldError[] {
  if (!form.test(slug)) {
    const detail = "must be 1 to 40 of a-z, 0-9 and -, with a letter or digit at both ends";
    return [{ pointer: "/slug", detail, code: "pattern" }];
  }
  if (reserved.has(slug)) {
    return [{ pointer: "/slug", detail: "is kept for the service itself", code: "reserved" }];
  }
  return [];
}
