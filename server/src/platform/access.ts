import type { Permission } from "@waybill/contract";
import type { Access, Caller } from "./context.ts";
import { decodeId } from "./ids.ts";
import { invalid, problem } from "./problems.ts";

const tenantIdForm = /^ten_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/**
 * The tenant that a request is for: the one it names, else the only one there is. A tenant that the caller has nothing
 * to do with is refused exactly as one that does not exist.
 */
export function chooseAccess(caller: Caller, header: string | string[] | undefined): Access {
  if (header === undefined) return onlyAccess(caller);
  if (typeof header !== "string" || !tenantIdForm.test(header)) {
    throw invalid("header:X-Tenant-Id", "must be one tenant id (ten_...)", "pattern");
  }
  const tenantId = decodeId(header);
  const access = caller.access.find((one) => one.tenantId === tenantId);
  if (!access)
    throw problem("forbidden", { detail: "This credential has no access to that tenant." });
  return access;
}

export function requirePermission(access: Access, permission: string): void {
  // The descriptors of tenant operations hold permissions of the contract.
  if (permission === "authenticated" || access.permissions.has(permission as Permission)) return;
  throw problem("forbidden", {
    detail: `This needs the permission ${permission}. Ask an admin of the tenant for it.`,
  });
}

function onlyAccess(caller: Caller): Access {
  const [access, another] = caller.access;
  if (!access) throw problem("forbidden", { detail: "You are not a member of any tenant." });
  if (another) {
    throw problem("tenant_required", {
      detail: "You are a member of several tenants: say which one with the header X-Tenant-Id.",
    });
  }
  return access;
}
