import type { PaymentAccount } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import { unseal } from "../../../platform/seal.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { ProviderName } from "../providers/provider.ts";
import type { AccountRow } from "./account-store.ts";

/** Whether new payments go through it before anybody has said so. */
export function isActiveByItself(provider: ProviderName): boolean {
  return provider === "sandbox";
}

interface Presented {
  tenantId: Uuid;
  provider: ProviderName;
  /** Undefined before anybody has changed it. */
  row: AccountRow | undefined;
  now: Date;
}

/** An account as it is shown: never a key, never a secret. */
export function presentAccount(
  gateway: Pick<Gateway, "webhookUrlOf" | "accountKey">,
  { tenantId, provider, row, now }: Presented,
): PaymentAccount {
  const validUntil = row?.previous_valid_until ?? null;
  return {
    ...{ provider, version: row?.version ?? 1 },
    isActive: row?.is_active ?? isActiveByItself(provider),
    ...(provider === "sandbox" ? sandboxKeys : keysOf(row, gateway.accountKey)),
    previousValidUntil: validUntil !== null && validUntil > now ? validUntil.toISOString() : null,
    webhookUrl: gateway.webhookUrlOf(tenantId, provider),
    // The row is there from the first change on.
    updatedAt: row && row.version > 1 ? row.updated_at.toISOString() : null,
  };
}

type Keys = Pick<PaymentAccount, "isConnected" | "mode" | "secretKeyHint" | "hasWebhookSecret">;

/** Whoever shares the sandbox's secret knows all its keys. */
const sandboxKeys: Keys = {
  ...{ isConnected: true, mode: "test", secretKeyHint: null, hasWebhookSecret: true },
};

function keysOf(row: AccountRow | undefined, accountKey: Buffer): Keys {
  const key = row?.secret_key ?? null;
  const hasWebhookSecret = (row?.webhook_secret ?? null) !== null;
  return {
    isConnected: key !== null && hasWebhookSecret,
    mode: key === null ? null : modeOf(unseal(accountKey, key).toString()),
    secretKeyHint: row?.secret_key_hint ?? null,
    hasWebhookSecret,
  };
}

function modeOf(secretKey: string): "test" | "live" {
  return /^[a-z]+_live_/.test(secretKey) ? "live" : "test";
}
