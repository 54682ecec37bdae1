import { createClient, type TenantFacade } from "@waybill/client";
import { loadCards } from "./cards/load-cards.ts";
import { findKnownOrders, loadPlan, type KnownOrders } from "./load-plan.ts";
import { planNorthwind } from "./northwind/plan-northwind.ts";
import type { Plan } from "./plan.ts";
import { count } from "./progress.ts";
import { readApiKey } from "./read-api-key.ts";
import { tellPlan } from "./summary.ts";
import { planTailspin } from "./tailspin/plan-tailspin.ts";

export type DemoTenant = "northwind" | "tailspin";

const planners: Record<DemoTenant, (known: KnownOrders) => Promise<Plan>> = {
  northwind: planNorthwind,
  tailspin: planTailspin,
};

export const demoTenants = ["northwind", "tailspin"] satisfies DemoTenant[];

export interface LoadOptions {
  baseUrl: string;
  /** The folder with `credentials.json`. */
  dataDir: string;
  tenants?: readonly DemoTenant[];
  /** Takes lines for a person. They hold counts, never names, addresses or keys. */
  report(line: string): void;
}

/**
 * Loads the demo tenants through the public API, like any importer, with the key of each. What is there already stays
 * as it is: run twice, or again after it was killed, it doubles nothing.
 */
export async function loadDemo(options: LoadOptions): Promise<void> {
  const { baseUrl, dataDir, tenants = demoTenants, report } = options;
  for (const slug of tenants) {
    const apiKey = await readApiKey(dataDir, slug);
    const client = createClient({ baseUrl, auth: { apiKey } });
    report(await loadTenant(client, slug, baseUrl, report));
  }
}

/** Answers the summary. */
async function loadTenant(
  client: TenantFacade,
  slug: DemoTenant,
  baseUrl: string,
  say: (line: string) => void,
): Promise<string> {
  const beganAtMs = performance.now();
  const known = await findKnownOrders(client);
  const plan = await planners[slug](known);
  const { placed, continued, leftAlone, references } = await loadPlan(client, plan, known, say);
  const cards = await loadCards(client, plan, { baseUrl, known, references });
  const orders = count(plan.orders.length);
  if (placed + continued + cards === 0)
    return `${plan.title}: all ${orders} orders were there already`;
  const seconds = ((performance.now() - beganAtMs) / 1_000).toFixed(1);
  const notes = [
    ...tellPlan(plan),
    `${count(placed)} orders placed${continued > 0 ? `, ${count(continued)} continued` : ""}`,
    ...(cards > 0 ? [`${count(cards)} more paid by card at the sandbox`] : []),
    ...(leftAlone > 0 ? [`${count(leftAlone)} left to whoever changed them meanwhile`] : []),
  ];
  return `${plan.title}: ${notes.join("; ")}, in ${seconds} s`;
}
