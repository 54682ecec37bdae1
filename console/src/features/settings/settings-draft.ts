import type { Tenant, TenantUpdate } from "@waybill/client";

import type { FieldConflict } from "../../ui/conflict-notice.tsx";

export type SettingsDraft = Required<
  Pick<TenantUpdate, "name" | "currency" | "timeZone" | "locale" | "returnWindowDays">
>;

export function toSettingsDraft({
  name,
  currency,
  timeZone,
  locale,
  returnWindowDays,
}: Tenant): SettingsDraft {
  return { name, currency, timeZone, locale, returnWindowDays };
}

export function changedSettings(draft: SettingsDraft, base: Tenant): TenantUpdate {
  const changed = labels.filter(([field]) => draft[field] !== base[field]);
  return Object.fromEntries(changed.map(([field]) => [field, draft[field]]));
}

export function settingsConflicts(
  draft: SettingsDraft,
  base: Tenant,
  theirs: Tenant,
): FieldConflict[] {
  return labels
    .filter(([field]) => base[field] !== theirs[field])
    .map(([field, label]) => ({
      label,
      theirs: String(theirs[field]),
      mine: String(draft[field]),
    }));
}

const labels = [
  ["name", "Name"],
  ["currency", "Currency"],
  ["timeZone", "Time zone"],
  ["locale", "Locale"],
  ["returnWindowDays", "Return window"],
] satisfies [keyof SettingsDraft, string][];
