import { paginate, type NewOrder, type OrderSummary, type TenantFacade } from "@waybill/client";
import { inParallel } from "./in-parallel.ts";
import { loadReferences, type References } from "./load-references.ts";
import type { Plan, PlannedOrder } from "./plan.ts";
import { openProgress } from "./progress.ts";
import { versionAfter } from "./steps/step.ts";
import { takeSteps } from "./steps/take-steps.ts";

const ordersAtOnce = 6;

export interface LoadedPlan {
  /** Orders placed by this run. */
  placed: number;
  /** Orders that an earlier run had begun and this one went on with. */
  continued: number;
  /** Orders whose remaining steps were left out, because somebody else had changed them. */
  leftAlone: number;
  /** What the orders needed, if there were any to load. */
  references: References | undefined;
}

/** The tenant's orders by their external ids: what an earlier run left. */
export type KnownOrders = ReadonlyMap<string, OrderSummary>;

export async function findKnownOrders(client: TenantFacade): Promise<KnownOrders> {
  const known = new Map<string, OrderSummary>();
  for await (const order of paginate(client.listOrders, { limit: 100 })) {
    if (order.externalId !== null) known.set(order.externalId, order);
  }
  return known;
}

/** Brings a tenant to what the plan says. What is there already, from whichever run, stays as it is. */
export async function loadPlan(
  client: TenantFacade,
  plan: Plan,
  known: KnownOrders,
  say: (line: string) => void,
): Promise<LoadedPlan> {
  const loaded: LoadedPlan = { placed: 0, continued: 0, leftAlone: 0, references: undefined };
  const waiting = plan.orders.filter((order) => !isDone(order, known.get(order.externalId)));
  if (waiting.length > 0) {
    say(`${plan.title}: customers, products, members and shipping methods`);
    const references = await loadReferences(client, plan, { isFirst: known.size === 0 });
    loaded.references = references;
    const progress = openProgress(`${plan.title}: {n} orders`, waiting.length, say);
    await inParallel(waiting, ordersAtOnce, async (order) => {
      const before = known.get(order.externalId);
      const isTaken = await loadOrder(client, plan.name, order, references, before);
      if (before) loaded.continued += 1;
      else loaded.placed += 1;
      if (!isTaken) loaded.leftAlone += 1;
      progress.step();
    });
  }
  await archiveDiscontinued(client, plan);
  return loaded;
}

function isDone(order: PlannedOrder, known: OrderSummary | undefined): boolean {
  return known !== undefined && known.version >= versionAfter(order.steps);
}

async function loadOrder(
  client: TenantFacade,
  planName: string,
  order: PlannedOrder,
  references: References,
  known: OrderSummary | undefined,
): Promise<boolean> {
  const key = `${planName}/order/${order.externalId}`;
  try {
    const placed = known
      ? (await client.getOrderVersion(known.id, 1)).order
      : await client.placeOrder(newOrder(order, references), { idempotencyKey: key });
    return await takeSteps(client, key, placed, order.steps, references.labels);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`order ${order.externalId}: ${why}`, { cause });
  }
}

/** A planned order with the ids of what it refers to. */
export function newOrder(
  order: PlannedOrder,
  { customers, members, shippingMethods }: References,
): NewOrder {
  const { externalId, assigneeEmail, shippingMethod, body } = order;
  const customerId = customers.get(order.customer);
  if (!customerId) throw new Error(`there is no customer ${order.customer}`);
  return {
    ...body,
    externalId,
    customerId,
    assigneeId: (assigneeEmail && members.get(assigneeEmail)) || null,
    shippingMethodId: (shippingMethod && shippingMethods.get(shippingMethod)) || null,
  };
}

/** Last, because an archived product can no longer be ordered. */
async function archiveDiscontinued(client: TenantFacade, plan: Plan): Promise<void> {
  const { name, products } = plan;
  const discontinued = products.filter((product) => product.isDiscontinued);
  if (discontinued.length === 0) return;
  const skus = discontinued.map(({ body }) => body.sku);
  const { items } = await client.listProducts({ sku: skus, status: ["active"], limit: 100 });
  for (const { id, sku } of items) {
    await client.archiveProduct(id, { idempotencyKey: `${name}/product/${sku}/archive` });
  }
}
