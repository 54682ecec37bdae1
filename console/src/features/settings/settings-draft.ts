import type { Tenant, TenantUpdate } from "@waybill/client";

import type { FieldConflict } from "../../ui/conflict-notice.tsx";
import { allocationWords } from "./allocation-words.ts";

export type SettingsDraft = Required<
  Pick<
    TenantUpdate,
    "name" | "currency" | "timeZone" | "locale" | "returnWindowDays" | "allocationRule"
  >
>;

export function toSettingsDraft({
  name,
  currency,
  timeZone,
  locale,
  returnWindowDays,
  allocationRule,
}: Tenant): SettingsDraft {
  return { name, currency, timeZone, locale, returnWindowDays, allocationRule };
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
      theirs: inWords(theirs, field),
      mine: inWords(draft, field),
    }));
}

function inWords(settings: SettingsDraft, field: keyof SettingsDraft): string {
  return field === "allocationRule"
    ? allocationWords[settings.allocationRule].label
    : String(settings[field]);
}

const labels = [
  ["name", "Name"],
  ["currency", "Currency"],
  ["timeZone", "Time zone"],
  ["locale", "Locale"],
  ["returnWindowDays", "Return window"],
  ["allocationRule", "Allocation rule"],
] satisfies [keyof SettingsDraft, string][];
