import type { Tenant, TenantUpdate } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { checkVersion } from "../../platform/etag.ts";
import { invalidFields } from "../../platform/problems.ts";
import { presentTenant } from "./present-tenant.ts";
import { canonicalLocale, faultsOfSettings } from "./settings-rules.ts";
import { lockTenant, updateTenantRow } from "./store.ts";

/** Changes the settings that were sent; the others stay as they are. */
export async function updateTenant(
  { tx, now }: Context,
  update: TenantUpdate,
  ifMatch: string | undefined,
): Promise<Tenant> {
  const faults = faultsOfSettings(update);
  if (faults.length > 0) throw invalidFields(faults);
  const row = await lockTenant(tx);
  await checkVersion(ifMatch, row.version, () => presentTenant(row));
  const settings = {
    name: update.name ?? row.name,
    currency: update.currency ?? row.currency,
    time_zone: update.timeZone ?? row.time_zone,
    locale: update.locale === undefined ? row.locale : canonicalLocale(update.locale),
    return_window_days: update.returnWindowDays ?? row.return_window_days,
    allocation_rule: update.allocationRule ?? row.allocation_rule,
    prices_include_tax: update.pricesIncludeTax ?? row.prices_include_tax,
    country: update.country === undefined ? row.country : update.country,
  };
  return presentTenant(await updateTenantRow(tx, settings, now));
}
