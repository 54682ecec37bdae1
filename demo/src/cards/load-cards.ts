import { isApiError, type TenantFacade } from "@waybill/client";
import { inParallel } from "../in-parallel.ts";
import { newOrder, type KnownOrders } from "../load-plan.ts";
import { loadReferences, type References } from "../load-references.ts";
import type { Plan } from "../plan.ts";
import type { PlannedCard } from "./card-story.ts";
import { paysAtSandbox, sandboxCustomer, SandboxSilent } from "./sandbox-customer.ts";
import { takeCard } from "./take-card.ts";

const atOnce = 4;

interface CardOptions {
  baseUrl: string;
  known: KnownOrders;
  /** What the orders before have needed, if there were any to load. */
  references: References | undefined;
}

/** Orders that are paid by card, where there is a sandbox to pay at. Answers how many were placed. */
export async function loadCards(
  client: TenantFacade,
  plan: Plan,
  { baseUrl, known, references: loaded }: CardOptions,
): Promise<number> {
  const { cards = [], name } = plan;
  if (cards.length === 0 || !(await paysAtSandbox(client))) return 0;
  const missing = cards.filter(({ order }) => !known.has(order.externalId));
  const references =
    loaded ?? (missing.length > 0 && (await loadReferences(client, plan, { isFirst: false })));
  const customer = sandboxCustomer(baseUrl);
  const take = async ({ order, story }: PlannedCard) => {
    const key = `${name}/card/${order.externalId}`;
    const placed =
      known.get(order.externalId) ??
      (references && (await client.placeOrder(newOrder(order, references), { idempotencyKey: key }))); // prettier-ignore
    if (placed) await takeCard(client, customer, key, placed.id, story);
  };
  try {
    await inParallel(cards, atOnce, (card) => take(card).catch(leaveToOthers));
  } catch (error) {
    // A service elsewhere may have a sandbox that this machine does not reach.
    if (!(error instanceof SandboxSilent)) throw error;
  }
  return missing.length;
}

/** Somebody has gone on with it another way. */
function leaveToOthers(error: unknown): void {
  if (!isApiError(error, "conflict", "payment_refused", "quantity_exceeded", "version_mismatch")) {
    throw error;
  }
}
