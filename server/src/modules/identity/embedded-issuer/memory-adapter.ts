import { LRUCache } from "lru-cache";
import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";
import { currentTime, monotonicMs } from "../../../platform/clock.ts";

/**
 * Where the issuer keeps sign-ins under way, codes and sessions: in memory, bounded. A restart asks people to sign in
 * once more; tokens do not need it.
 */
export function memoryAdapter(): AdapterFactory {
  const entries = new LRUCache<string, AdapterPayload>({
    max: 10_000,
    ttl: 24 * 60 * 60 * 1_000,
    perf: { now: monotonicMs },
  });
  return (model) => adapterOf(model, entries);
}

function adapterOf(model: string, entries: LRUCache<string, AdapterPayload>): Adapter {
  const keyOf = (id: string) => `${model}:${id}`;
  const findBy = (is: (payload: AdapterPayload) => boolean) =>
    entries.entries().find(([key, payload]) => key.startsWith(`${model}:`) && is(payload));
  return {
    async upsert(id, payload, expiresIn) {
      entries.set(keyOf(id), payload, expiresIn === undefined ? {} : { ttl: expiresIn * 1_000 });
    },
    find: async (id) => entries.get(keyOf(id)),
    findByUid: async (uid) => findBy((payload) => payload.uid === uid)?.[1],
    findByUserCode: async (userCode) => findBy((payload) => payload.userCode === userCode)?.[1],
    async consume(id) {
      const payload = entries.get(keyOf(id));
      if (payload) payload.consumed = Math.floor(currentTime().getTime() / 1_000);
    },
    async destroy(id) {
      entries.delete(keyOf(id));
    },
    async revokeByGrantId(grantId) {
      const granted = entries.entries().filter(([, payload]) => payload.grantId === grantId);
      for (const [key] of [...granted]) entries.delete(key);
    },
  };
}
