import { LRUCache } from "lru-cache";
import { Stripe } from "stripe";

/** The version of Stripe's API that this adapter was written for; webhooks are parsed in any version. */
const apiVersion = "2026-10-28.endive";
const usualTimeoutMs = 8_000;
const mostClients = 100;

export type ClientFor = (secretKey: string) => Stripe;

/** A client for each secret key, kept: it keeps its connections. */
export function stripeClients(apiBase: string, timeoutMs = usualTimeoutMs): ClientFor {
  const { hostname, port, protocol } = new URL(apiBase);
  const kept = new LRUCache<string, Stripe>({ max: mostClients });
  return (secretKey) => {
    const known = kept.get(secretKey);
    if (known) return known;
    const client = new Stripe(secretKey, {
      ...{ apiVersion, timeout: timeoutMs, telemetry: false },
      // Whoever calls asks again with the same key, after everything was written down. (When a kept connection breaks, the
      // client tries once more all the same: with the same key.)
      maxNetworkRetries: 0,
      ...{ host: hostname, protocol: protocol === "http:" ? "http" : "https" },
      ...(port && { port }),
      appInfo: { name: "Waybill" },
    });
    kept.set(secretKey, client);
    return client;
  };
}
