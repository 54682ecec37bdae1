import type { Uuid } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { seal } from "../../../platform/seal.ts";
import type { Transaction } from "../../../platform/database.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import type { ProviderName } from "../providers/provider.ts";
import { readEvent } from "./read-event.ts";
import { insertWebhook } from "./webhook-store.ts";

/**
 * Keeps what a gateway has told, however it was heard. Answers the id of what is to be applied; undefined when it was
 * told before, or cannot be applied.
 */
export async function keepTold(
  gateway: Gateway,
  tx: Transaction,
  name: ProviderName,
  { body, now }: { body: Buffer; now: Date },
): Promise<Uuid | undefined> {
  const read = readEvent(providerOf(gateway, name), body, now);
  const { id: eventId, type, at: toldAt, event, fault } = read;
  const id = newId();
  const isNew = await insertWebhook(
    tx,
    {
      ...{ id, provider: name, eventId, type, error: fault, paymentId: null, attempts: 0 },
      state: event ? "received" : "dead",
      ...{ nextAttemptAt: now, toldAt, receivedAt: now, settledAt: event ? null : now },
    },
    seal(gateway.webhookKey, body),
  );
  return isNew && event ? id : undefined;
}
