import { bearer, type Proof } from "./bearer.ts";
import { tokenCredential, type GetToken } from "./token-credential.ts";

export type Auth = ApiKeyAuth | TokenAuth | CookieAuth;

/** A key of one tenant. Keep it on a server: whoever has it can act for the tenant. */
export interface ApiKeyAuth {
  readonly apiKey: string;
}

/** Access tokens of a person. The source is asked again when the service refuses a token. */
export interface TokenAuth {
  readonly token: GetToken;
}

/** The console's session: the browser holds the cookie, the page never sees it. */
export interface CookieAuth {
  readonly cookie: true;
}

/** How a connection proves who calls. */
export interface Credential {
  readonly init: RequestInit;
  /** The header that proves it, for one attempt. */
  header(): Promise<Proof | undefined>;
  /** After a 401: makes sure that the next header is a new one. Without it, a 401 is final. */
  refuse?(proof: Proof | undefined): void;
}

export function credentialOf(auth: Auth | undefined): Credential {
  // A browser would send the cookie of its own origin beside a token, and the service refuses both at once. Some
  // runtimes at the edge refuse the very word.
  const init: RequestInit = "location" in globalThis ? { credentials: "omit" } : {};
  if (!auth) return { init, header: async () => undefined };
  if ("cookie" in auth) {
    // Makes another site's form or link unable to use the cookie: it cannot set a header.
    return { init: { credentials: "include" }, header: async () => ({ "x-waybill-console": "1" }) };
  }
  if ("token" in auth) return { init, ...tokenCredential(auth.token) };
  const proof = bearer(auth.apiKey);
  return { init, header: async () => proof };
}
