import { paginate, type CustomerId, type MemberId, type ShippingMethodId, type TenantFacade } from "@waybill/client"; // prettier-ignore
import { inParallel } from "./in-parallel.ts";
import { loadSettings, loadSubStatuses, loadTaxRates } from "./load-settings.ts";
import { loadStock } from "./load-stock.ts";
import type { Plan } from "./plan.ts";
import type { Labels } from "./steps/journey.ts";

/** What orders refer to, by what the plan calls it. */
export interface References {
  customers: ReadonlyMap<string, CustomerId>;
  members: ReadonlyMap<string, MemberId>;
  shippingMethods: ReadonlyMap<string, ShippingMethodId>;
  labels: Labels;
}

const atOnce = 4;
const wholePages = { limit: 100 };

/** Makes what the orders of a plan need and the tenant does not have yet. */
export async function loadReferences(
  client: TenantFacade,
  plan: Plan,
  { isFirst }: { isFirst: boolean },
): Promise<References> {
  if (isFirst) await loadSettings(client, plan);
  await loadTaxRates(client, plan);
  await loadStock(client, plan);
  return {
    customers: await loadCustomers(client, plan),
    members: await loadMembers(client, plan),
    shippingMethods: await loadShippingMethods(client, plan),
    labels: await loadSubStatuses(client, plan),
  };
}

async function loadCustomers(client: TenantFacade, { name, customers }: Plan) {
  const ids = new Map<string, CustomerId>();
  for await (const { externalId, id } of paginate(client.listCustomers, wholePages)) {
    if (externalId !== null) ids.set(externalId, id);
  }
  const missing = customers.filter(({ externalId }) => !ids.has(externalId));
  await inParallel(missing, atOnce, async (customer) => {
    const idempotencyKey = `${name}/customer/${customer.externalId}`;
    const { id } = await client.createCustomer(customer, { idempotencyKey });
    ids.set(customer.externalId, id);
  });
  return ids;
}

async function loadMembers(client: TenantFacade, { name, members }: Plan) {
  const ids = new Map<string, MemberId>();
  for await (const { email, id } of paginate(client.listMembers, wholePages)) ids.set(email, id);
  // Keys are kept longer than they are needed, so they hold no address.
  for (const [index, member] of members.entries()) {
    if (ids.has(member.email)) continue;
    const idempotencyKey = `${name}/member/${index}`;
    ids.set(member.email, (await client.addMember(member, { idempotencyKey })).id);
  }
  return ids;
}

async function loadShippingMethods(client: TenantFacade, plan: Plan) {
  const ids = new Map<string, ShippingMethodId>();
  for await (const method of paginate(client.listShippingMethods, wholePages)) {
    ids.set(method.name, method.id);
  }
  for (const [index, method] of plan.shippingMethods.entries()) {
    if (ids.has(method.name)) continue;
    const idempotencyKey = `${plan.name}/shipping-method/${index}`;
    ids.set(method.name, (await client.createShippingMethod(method, { idempotencyKey })).id);
  }
  return ids;
}
