import { ApiError } from "./api-error.ts";
import type { Client } from "./handle.ts";
import { idempotencyKey } from "./headers.ts";
import { isTransient } from "./retry-decision.ts";

/** What outlives a page: `localStorage` and `sessionStorage` are such stores. */
export interface KeyStore {
  getItem(name: string): string | null;
  setItem(name: string, key: string): void;
  removeItem(name: string): void;
}

export interface Intent {
  readonly client: Client;
  readonly store: KeyStore;
  /** What the person is about to do, once: the draft's id, or the form's. */
  readonly name: string;
}

/**
 * Sends a mutation with a key that survives a reload. As long as it is unknown whether the mutation happened, the same
 * intent has the same key, so that sending it again cannot do it twice. An answer ends the intent.
 *
 * `await keepIntent({ client, store: sessionStorage, name: draftId }, (options) => client.placeOrder(order, options))`
 */
export async function keepIntent<Value>(
  intent: Intent,
  send: (options: { readonly idempotencyKey: string }) => Promise<Value>,
): Promise<Value> {
  const { store } = intent;
  const entry = entryOf(intent);
  const key = idempotencyKey(store.getItem(entry) ?? undefined);
  store.setItem(entry, key);
  try {
    const value = await send({ idempotencyKey: key });
    store.removeItem(entry);
    return value;
  } catch (error) {
    if (isRefusal(error)) store.removeItem(entry);
    throw error;
  }
}

/** The next sending of the intent is then a new one. For whoever has looked, and knows that the first did not happen. */
export function forgetIntent(intent: Intent): void {
  intent.store.removeItem(entryOf(intent));
}

/** Each tenant has its own intents, whatever they are called. */
const entryOf = ({ client, name }: Intent): string =>
  `waybill:intent:${client.connection.tenantId ?? ""}:${name}`;

/** Whether the service has said that nothing happened. A key used for another request says that something did. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ApiError && error.code !== "idempotency_key_reused" && !isTransient(error);
