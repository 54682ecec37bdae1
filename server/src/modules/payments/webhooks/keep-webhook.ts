import type { Uuid } from "../../../platform/context.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import {
  WebhookRefusal,
  type IncomingWebhook,
  type ProviderAccount,
  type ProviderName,
} from "../providers/provider.ts";
import { keepTold } from "./keep-told.ts";
import { refuseSignature } from "./refuse-signature.ts";
import { hasTenant } from "./webhook-store.ts";

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
  const account = await accountOf(gateway, tenantId, name);
  try {
    providerOf(gateway, name).verifyWebhook(account ?? nobody(tenantId), incoming);
  } catch (error) {
    if (error instanceof WebhookRefusal) throw refuseSignature();
    throw error;
  }
  gateway.pass("webhook.verified");
  const id = await gateway.database.tenant(tenantId, (tx) => keepTold(gateway, tx, name, incoming));
  gateway.pass("webhook.stored");
  return id;
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

/** Whose signature nobody can make. */
function nobody(tenantId: Uuid): ProviderAccount {
  return { tenantId, secretKey: "", webhookSecrets: [] };
}
