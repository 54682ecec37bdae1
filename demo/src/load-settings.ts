import { paginate, type SubStatusId, type TenantFacade } from "@waybill/client";
import type { Plan } from "./plan.ts";
import { labelKey } from "./steps/journey.ts";

const wholePages = { limit: 100 };

/** What the tenant has otherwise than it began with. Only for its first orders: what people set later stays. */
export async function loadSettings(client: TenantFacade, { name, settings }: Plan): Promise<void> {
  if (!settings) return;
  const { version } = await client.getTenant();
  const idempotencyKey = `${name}/settings`;
  await client.updateTenant(settings, { idempotencyKey, ifMatch: version });
}

/** Answers their ids by status and label. */
export async function loadSubStatuses(client: TenantFacade, { name, subStatuses }: Plan) {
  const ids = new Map<string, SubStatusId>();
  if (subStatuses.length === 0) return ids;
  for await (const { id, status, label } of paginate(client.listSubStatuses, wholePages)) {
    ids.set(labelKey(status, label), id);
  }
  for (const subStatus of subStatuses) {
    const key = labelKey(subStatus.status, subStatus.label);
    if (ids.has(key)) continue;
    const idempotencyKey = `${name}/sub-status/${key.replaceAll(/\W+/g, "-")}`;
    ids.set(key, (await client.createSubStatus(subStatus, { idempotencyKey })).id);
  }
  return ids;
}

/** The rates of a country are the tenant's as soon as there is one. */
export async function loadTaxRates(client: TenantFacade, { name, taxRates }: Plan): Promise<void> {
  if (taxRates.length === 0) return;
  const known = new Set<string>();
  for await (const { country } of paginate(client.listTaxRates, wholePages)) known.add(country);
  for (const rate of taxRates) {
    if (known.has(rate.country)) continue;
    await client.createTaxRate(rate, { idempotencyKey: `${name}/tax-rate/${rate.country}` });
  }
}
