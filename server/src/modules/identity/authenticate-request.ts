import type { Authenticate, Caller } from "../../platform/context.ts";
import type { Issuer } from "./issuer.ts";
import type { KnownApiKeys } from "./known-api-keys.ts";
import type { KnownPeople } from "./known-people.ts";
import { readCredential, refused } from "./read-credential.ts";
import { requireOwnPage } from "./require-own-page.ts";
import type { Sessions } from "./sessions.ts";
import { verifyAccessToken } from "./verify-access-token.ts";

export interface KnownCallers {
  issuer: Issuer;
  apiKeys: KnownApiKeys;
  people: KnownPeople;
  sessions: Sessions;
  sessionCookie: string;
  publicUrl: string;
}

/** Decides who sent a request by its one credential: an API key, an access token or the console's cookie. */
export function authenticatorOf(callers: KnownCallers): Authenticate {
  return async (request) => {
    const credential = readCredential(request, callers.sessionCookie);
    switch (credential.kind) {
      case "apiKey":
        return callerOfApiKey(callers, credential.secret);
      case "accessToken":
        return callerOfAccessToken(callers, credential.token);
      case "session":
        requireOwnPage(request, callers.publicUrl);
        return callerOfSession(callers, credential.secret);
    }
  };
}

async function callerOfApiKey({ apiKeys }: KnownCallers, secret: string): Promise<Caller> {
  const caller = await apiKeys.callerOf(secret);
  if (!caller) throw refused("This API key is not known, or no longer valid.");
  return caller;
}

async function callerOfAccessToken(
  { issuer, people }: KnownCallers,
  token: string,
): Promise<Caller> {
  const { profile, expiresAt } = await verifyAccessToken(issuer, token);
  const userId = await people.userOf(profile);
  const caller = userId && (await people.callerOf(userId, expiresAt));
  if (!caller) throw refused("The person of this access token has not signed in here yet.");
  return caller;
}

async function callerOfSession(
  { sessions, people }: KnownCallers,
  secret: string,
): Promise<Caller> {
  const session = await sessions.find(secret);
  const caller = session && (await people.callerOf(session.userId, session.expiresAt));
  if (!caller) throw refused("The session has ended. Sign in again.");
  return caller;
}
