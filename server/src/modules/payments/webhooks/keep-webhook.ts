import type { Uuid } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { seal } from "../../../platform/seal.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import {
  WebhookRefusal,
  type IncomingWebhook,
  type ProviderAccount,
  type ProviderName,
} from "../providers/provider.ts";
import { readEvent } from "./read-event.ts";
import { refuseSignature } from "./refuse-signature.ts";
import { hasTenant, insertWebhook } from "./webhook-store.ts";

/**
 * Keeps what a tenant's gateway tells, when it is the gateway that tells it. Answers the id of what is to be applied;
 * undefined when it was told before, or cannot be applied.
 *
 * @throws signature_invalid
 */
export async function keepWebhook(
  gateway: Gateway,
  tenantId: Uuid,
  name: ProviderName,
  incoming: IncomingWebhook,
): Promise<Uuid | undefined> {
  const provider = providerOf(gateway, name);
  const account = await accountOf(gateway, tenantId, name);
  try {
    provider.verifyWebhook(account ?? nobody(tenantId), incoming);
  } catch (error) {
    if (error instanceof WebhookRefusal) throw refuseSignature();
    throw error;
  }
  gateway.pass("webhook.verified");
  const { body, now } = incoming;
  const { id: eventId, type, at: toldAt, event, fault } = readEvent(provider, body, now);
  const id = newId();
  const isNew = await gateway.database.tenant(tenantId, (tx) =>
    insertWebhook(
      tx,
      {
        ...{ id, provider: name, eventId, type, error: fault, paymentId: null, attempts: 0 },
        state: event ? "received" : "dead",
        ...{ nextAttemptAt: now, toldAt, receivedAt: now, settledAt: event ? null : now },
      },
      seal(gateway.webhookKey, body),
    ),
  );
  gateway.pass("webhook.stored");
  return isNew && event ? id : undefined;
}

/** The sandbox has an account for every id, so whether there is such a tenant is asked besides. */
function accountOf(
  { database, readAccount }: Gateway,
  tenantId: Uuid,
  name: ProviderName,
): Promise<ProviderAccount | undefined> {
  return database.tenant(
    tenantId,
    async (tx) => {
      const [isThere, account] = await Promise.all([
        hasTenant(tx),
        readAccount(tx, tenantId, name),
      ]);
      return isThere ? account : undefined;
    },
    { readOnly: true },
  );
}

/** Whose signature nobody can make; compared all the same, so that it takes as long. */
function nobody(tenantId: Uuid): ProviderAccount {
  return { tenantId, secretKey: "", webhookSecrets: [] };
}
