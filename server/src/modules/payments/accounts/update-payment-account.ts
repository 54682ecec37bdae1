import type { FieldError, PaymentAccount, PaymentAccountUpdate } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { invalidFields, notFound, problem } from "../../../platform/problems.ts";
import { seal, unseal } from "../../../platform/seal.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { ProviderName } from "../providers/provider.ts";
import { lockAccount, replaceAccount, type AccountRow } from "./account-store.ts";
import { isActiveByItself, presentAccount } from "./payment-account.ts";
import { strangeStripeKeys } from "./stripe-keys.ts";

/** How long the webhook secret before a new one counts: Stripe's own longest time for changing over. */
const changeOverMs = 24 * 60 * 60 * 1000;

/**
 * Connects an account or changes it. Keys and secrets are sealed, and never shown again.
 *
 * @throws not_found, invalid_request, version_mismatch, conflict
 */
export async function updatePaymentAccount(
  { tx, tenantId, now }: Pick<Context, "tx" | "tenantId" | "now">,
  gateway: Gateway,
  provider: ProviderName,
  { body, ifMatch }: { body: PaymentAccountUpdate; ifMatch: string | undefined },
): Promise<PaymentAccount> {
  if (!gateway.providers[provider]) throw notFound("payment gateway");
  const strange = provider === "sandbox" ? needlessKeys(body) : strangeStripeKeys(body);
  if (strange.length > 0) throw invalidFields(strange);
  const row = await lockAccount(tx, provider, isActiveByItself(provider), now);
  const present = (account: AccountRow) =>
    presentAccount(gateway, { tenantId, provider, row: account, now });
  await checkVersion(ifMatch, row.version, () => present(row));
  const changes = changesOf(row, body, gateway.accountKey, now);
  if (Object.keys(changes).length === 0) return present(row);
  const changed = { ...row, ...changes, version: row.version + 1, updated_at: now };
  const account = present(changed);
  if (account.isActive && !account.isConnected) {
    throw problem("conflict", {
      detail: `To be active it needs ${account.secretKeyHint === null ? "a secret key" : "a webhook secret"}, too.`,
    });
  }
  replaceAccount(tx, changed);
  return account;
}

function needlessKeys(body: PaymentAccountUpdate): FieldError[] {
  return (["secretKey", "webhookSecret"] as const)
    .filter((field) => body[field] !== undefined)
    .map((field) => ({
      pointer: `/${field}`,
      detail: "is not needed: the sandbox knows its own keys",
      code: "not_needed",
    }));
}

/** What is sent and differs. */
function changesOf(
  row: AccountRow,
  { isActive, secretKey, webhookSecret }: PaymentAccountUpdate,
  accountKey: Buffer,
  now: Date,
): Partial<AccountRow> {
  const isNew = (sealed: Buffer | null, sent: string | undefined): sent is string =>
    sent !== undefined && (sealed === null || unseal(accountKey, sealed).toString() !== sent);
  return {
    ...(isActive !== undefined && isActive !== row.is_active && { is_active: isActive }),
    ...(isNew(row.secret_key, secretKey) && {
      secret_key: seal(accountKey, Buffer.from(secretKey)),
      secret_key_hint: secretKey.slice(-4),
    }),
    ...(isNew(row.webhook_secret, webhookSecret) && {
      webhook_secret: seal(accountKey, Buffer.from(webhookSecret)),
      previous_webhook_secret: row.webhook_secret,
      previous_valid_until:
        row.webhook_secret === null ? null : new Date(now.getTime() + changeOverMs),
    }),
  };
}
