import { LRUCache } from "lru-cache";
import { monotonicMs } from "../../../platform/clock.ts";
import { encodeId } from "../../../platform/ids.ts";
import { openAccounts } from "../accounts/open-accounts.ts";
import { linkToken, readLinkToken } from "../pay-page/link-token.ts";
import { sandboxProvider } from "../providers/sandbox/sandbox-provider.ts";
import { stripeProvider } from "../providers/stripe/stripe-provider.ts";
import type { Gateway } from "./gateway.ts";

/** What the payments module is opened with. */
export interface GatewaySettings extends Pick<
  Gateway,
  "database" | "ledger" | "now" | "pass" | "webhookKey"
> {
  sealKey: Buffer;
  /** Customers' links are signed with it. */
  linkKey: Buffer;
  /** Where people reach us. */
  publicUrl: string;
  /** Where this process reaches itself: the sandbox runs beside it. */
  ownAddress(): string;
  sandbox: SandboxSettings | undefined;
  stripe: { apiBase: string | undefined; pageOrigin: string | undefined };
}

export interface SandboxSettings {
  /** Where we reach it, and where customers do. */
  url: string;
  publicUrl: string;
  secret: string;
}

const fetchedMs = 60_000;

export function openGateway(settings: GatewaySettings): Gateway {
  const { database, ledger, now, pass, sealKey, linkKey, publicUrl, sandbox, stripe } = settings;
  const { apiBase, pageOrigin } = stripe;
  const accounts = openAccounts({ sealKey, now, sandboxSecret: sandbox?.secret });
  // A resolution of 0 asks the clock each time instead of once a millisecond through a timer.
  const fetched = new LRUCache<string, { value: unknown }>({
    ...{ max: 10_000, ttl: fetchedMs, ttlResolution: 0, perf: { now: monotonicMs } },
  });
  return {
    ...{ database, ledger, now, pass, fetched, ...accounts },
    ...{ accountKey: sealKey, webhookKey: settings.webhookKey },
    providers: {
      stripe: stripeProvider({ ...(apiBase && { apiBase }), ...(pageOrigin && { pageOrigin }) }),
      ...(sandbox && { sandbox: sandboxProvider(sandbox) }),
    },
    linkOf: (tenantId, paymentId) =>
      `${publicUrl}/pay/${linkToken(linkKey, { tenantId, paymentId })}`,
    readLink: (token) => readLinkToken(linkKey, token),
    webhookUrlOf(tenantId, provider) {
      const origin = provider === "sandbox" ? settings.ownAddress() : publicUrl;
      return `${origin}/v1/webhooks/payments/${provider}?tenant=${encodeId("ten", tenantId)}`;
    },
  };
}
