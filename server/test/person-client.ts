import { createClient, type TenantFacade } from "@waybill/client";
import { insertSession } from "../src/modules/identity/store.ts";
import { signIn } from "../src/modules/identity/sign-in.ts";
import { hashBearerSecret, newBearerSecret } from "../src/modules/tenants/index.ts";
import { currentTime } from "../src/platform/clock.ts";
import { newId } from "../src/platform/ids.ts";
import { contractFetch } from "./contract-fetch.ts";
import type { Shop } from "./open-shop.ts";

export interface PersonOptions {
  email?: string;
  emailVerified?: boolean;
  name?: string;
}

/** The console's client of a person who has just signed in, as the provider's answer would have it. */
export async function signInPerson(shop: Shop, options: PersonOptions = {}): Promise<TenantFacade> {
  const { email = newEmail(), emailVerified = true, name = "Nancy" } = options;
  const now = currentTime();
  const secret = newBearerSecret();
  const profile = { issuer: "test", subject: newId(), email, emailVerified, name };
  await shop.database.system(async (tx) => {
    const userId = await signIn(tx, profile, now);
    insertSession(tx, hashBearerSecret(secret), userId, now, new Date(now.getTime() + 3_600_000));
  });
  const { baseUrl, tenantId } = shop;
  const cookie = { cookie: `__Host-waybill=${secret}`, "sec-fetch-site": "same-origin" };
  return createClient({
    baseUrl,
    tenantId,
    auth: { cookie: true },
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      for (const [header, value] of Object.entries(cookie)) headers.set(header, value);
      return contractFetch(input, { ...init, headers });
    },
  });
}

export function newEmail(): string {
  return `person-${newId()}@example.com`;
}
