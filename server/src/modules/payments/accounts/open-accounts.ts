import { apiKeyOf, webhookSecretOf } from "@waybill/payment-sandbox/keys";
import type { Uuid } from "../../../platform/context.ts";
import type { Transaction } from "../../../platform/database.ts";
import { unseal } from "../../../platform/seal.ts";
import type { ProviderAccount, ProviderName } from "../providers/provider.ts";
import { selectAccounts, type AccountRow } from "./account-store.ts";

/** Who pays through which gateway, with which keys. */
export interface Accounts {
  /** Undefined when the tenant has none there. */
  readAccount(
    tx: Transaction,
    tenantId: Uuid,
    provider: ProviderName,
  ): Promise<ProviderAccount | undefined>;
  /** The gateway of new card payments: one that the tenant has connected, else the sandbox, if there is one. */
  chooseProvider(tx: Transaction, tenantId: Uuid): Promise<ProviderName | undefined>;
}

export interface AccountsSettings {
  sealKey: Buffer;
  now(): Date;
  /** Shared with the sandbox: a tenant's keys there are derived from it. Undefined where there is none. */
  sandboxSecret: string | undefined;
}

/** Accounts lie sealed in the database; the sandbox knows every tenant, unless the tenant has switched it off. */
export function openAccounts({ sealKey, now, sandboxSecret }: AccountsSettings): Accounts {
  return {
    async readAccount(tx, tenantId, provider) {
      if (provider === "sandbox") return sandboxAccount(sandboxSecret, tenantId);
      const row = (await selectAccounts(tx)).find((one) => one.provider === provider);
      return row && connectedAccount(row, tenantId, sealKey, now());
    },
    async chooseProvider(tx) {
      const rows = await selectAccounts(tx);
      const connected = rows.find(
        ({ provider, is_active: isActive, secret_key: key }) =>
          provider !== "sandbox" && isActive && key !== null,
      );
      if (connected) return connected.provider;
      const isOff = rows.some((row) => row.provider === "sandbox" && !row.is_active);
      return sandboxSecret === undefined || isOff ? undefined : "sandbox";
    },
  };
}

/** An account of the sandbox needs no settings: whoever shares its secret knows every key. */
function sandboxAccount(secret: string | undefined, tenantId: Uuid): ProviderAccount | undefined {
  if (secret === undefined) return undefined;
  return {
    tenantId,
    secretKey: apiKeyOf(secret, tenantId),
    webhookSecrets: [webhookSecretOf(secret, tenantId)],
  };
}

function connectedAccount(
  row: AccountRow,
  tenantId: Uuid,
  sealKey: Buffer,
  now: Date,
): ProviderAccount | undefined {
  if (row.secret_key === null) return undefined;
  const isPreviousValid = row.previous_valid_until !== null && row.previous_valid_until > now;
  const secrets = [row.webhook_secret, isPreviousValid ? row.previous_webhook_secret : null];
  return {
    tenantId,
    secretKey: unseal(sealKey, row.secret_key).toString(),
    webhookSecrets: secrets.flatMap((secret) =>
      secret === null ? [] : unseal(sealKey, secret).toString(),
    ),
  };
}
