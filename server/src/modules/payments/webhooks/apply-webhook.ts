import type { Uuid, Work } from "../../../platform/context.ts";
import type { Transaction } from "../../../platform/database.ts";
import { unseal } from "../../../platform/seal.ts";
import { workAs } from "../../../platform/system-work.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import { learnFacts, lockPaymentsOf } from "../learn-facts.ts";
import type { ProviderEvent, ProviderName } from "../providers/provider.ts";
import { findPayment, readPayment } from "../store.ts";
import { noteFailure } from "./note-failure.ts";
import { readEvent } from "./read-event.ts";
import { WebhookFault } from "./webhook-fault.ts";
import { claimWebhook, updateWebhook, type WebhookRecord } from "./webhook-store.ts";

/** A webhook that is kept. */
export interface KeptWebhook {
  tenantId: Uuid;
  id: Uuid;
  provider: ProviderName;
}

/**
 * Applies a webhook that waits: what it says is learned in the transaction that says so of it, whose lock on it keeps
 * everybody else away. So it is applied once, by whoever comes first, and a process that dies leaves it as it was. What
 * fails is tried again later, ten times; then it is a dead letter, which a person can have applied again.
 */
export async function applyWebhook(gateway: Gateway, kept: KeptWebhook): Promise<void> {
  const { tenantId, id, provider } = kept;
  const actor = { type: "system", id: null, name: actorNames[provider] };
  const cause = { type: "webhook", name: provider } as const;
  try {
    const isApplied = await workAs(
      gateway.database,
      { tenantId, now: gateway.now(), actor, cause },
      (work) => apply(work, gateway, id),
    );
    if (isApplied) gateway.pass("webhook.committed");
  } catch (error) {
    await noteFailure(gateway, kept, error);
    // What lies in this webhook is said there; anything else is for the log, too.
    if (!(error instanceof WebhookFault)) throw error;
  }
}

const actorNames: Record<ProviderName, string> = { sandbox: "Payment sandbox", stripe: "Stripe" };

/** The webhook is locked before the order: nobody who holds an order waits for a webhook. */
async function apply(work: Work, gateway: Gateway, id: Uuid): Promise<boolean> {
  const claimed = await claimWebhook(work.tx, id);
  if (!claimed) return false;
  const { webhook } = claimed;
  const body = unseal(gateway.webhookKey, claimed.body);
  const { event, fault } = readEvent(providerOf(gateway, webhook.provider), body, work.now);
  if (!event) throw new WebhookFault(fault ?? "It cannot be read.", { isFinal: true });
  const learned = await learn(work, gateway, webhook, event);
  updateWebhook(work.tx, {
    ...webhook,
    ...{ attempts: webhook.attempts + 1, error: null, settledAt: work.now },
    ...(learned === null
      ? { state: "ignored", paymentId: null }
      : { state: "applied", paymentId: learned }),
  });
  gateway.pass("webhook.applied");
  return true;
}

/** The payment that has learned something; null when the event says nothing of a payment. */
async function learn(
  work: Work,
  gateway: Gateway,
  { provider }: WebhookRecord,
  { payment: about, facts }: ProviderEvent,
): Promise<Uuid | null> {
  if (!about || !facts) return null;
  const paymentId = await paymentOf(work.tx, provider, about);
  const locked = await lockPaymentsOf(work, gateway.ledger, paymentId);
  await learnFacts(work, gateway.ledger, locked, facts);
  return paymentId;
}

/** By our id, where the gateway carries it; else by its own. */
async function paymentOf(
  tx: Transaction,
  provider: ProviderName,
  { paymentId, reference }: NonNullable<ProviderEvent["payment"]>,
): Promise<Uuid> {
  if (paymentId !== null) {
    const payment = await readPayment(tx, paymentId);
    if (payment?.provider === provider) return paymentId;
    // A payment is kept before its gateway hears of it: waiting would not bring it.
    throw new WebhookFault("It names a payment that this tenant does not make by this gateway.", { isFinal: true }); // prettier-ignore
  }
  const found = reference === null ? undefined : await findPayment(tx, provider, reference);
  if (found !== undefined) return found;
  // The event that names both may still be on its way. If it never comes, it is somebody else's payment: others may
  // sell through the same account.
  throw new WebhookFault("No payment here has the gateway's id that it names.", { end: "ignored" });
}
