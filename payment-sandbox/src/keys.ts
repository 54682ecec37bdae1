import { createHmac, timingSafeEqual } from "node:crypto";

// Accounts are not kept anywhere: whoever shares the secret derives an account's keys from its name, and the sandbox
// derives them again to check them.

/** The key with which a merchant calls the API. `account` is letters, digits and hyphens. */
export function apiKeyOf(secret: string, account: string): string {
  return `sk_sandbox_${account}_${digest(secret, `api key of ${account}`).toString("base64url")}`;
}

/** What the webhooks of an account are signed with, in the form of Standard Webhooks. */
export function webhookSecretOf(secret: string, account: string): string {
  return `whsec_${digest(secret, `webhook secret of ${account}`).toString("base64")}`;
}

/** The key to the control API, for all accounts. An account's own key opens the control of that account alone. */
export function controlKeyOf(secret: string): string {
  return `ck_sandbox_${digest(secret, "control key").toString("base64url")}`;
}

/** The account whose key this is; undefined when it is nobody's. */
export function accountOfKey(secret: string, key: string): string | undefined {
  const account = /^sk_sandbox_([A-Za-z0-9-]{1,64})_/.exec(key)?.[1];
  return account !== undefined && isSame(key, apiKeyOf(secret, account)) ? account : undefined;
}

export function isControlKey(secret: string, key: string): boolean {
  return isSame(key, controlKeyOf(secret));
}

function digest(secret: string, purpose: string): Buffer {
  return createHmac("sha256", secret).update(`payment sandbox: ${purpose}`).digest();
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
