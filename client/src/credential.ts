import { ArgumentError } from "./argument-error.ts";
import { tokenSource, type GetToken } from "./token-source.ts";

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
  readonly cookies: "include" | "omit";
  /** The header that proves it, for one attempt. */
  header(): Proof | undefined | Promise<Proof>;
  /** After a 401: makes sure that the next header is a new one. Without it, a 401 is final. */
  refuse?(proof: Proof): void;
}

export type Proof = readonly [name: string, value: string];

export function credentialOf(auth: Auth | undefined): Credential {
  if (auth === undefined) return { cookies: "omit", header: () => undefined };
  // Makes another site's form or link unable to use the cookie: it cannot set a header.
  if ("cookie" in auth) return { cookies: "include", header: () => ["x-waybill-console", "1"] };
  if ("token" in auth) {
    const tokens = tokenSource(auth.token);
    return {
      cookies: "omit",
      header: async () => bearer(await tokens.get()),
      refuse: ([, value]) => tokens.refuse(value.slice("Bearer ".length)),
    };
  }
  const proof = bearer(auth.apiKey, "auth.apiKey");
  return { cookies: "omit", header: () => proof };
}

function bearer(secret: string, argument = "The token"): Proof {
  // The secret itself must not get into a message.
  if (!/^[\x21-\x7e]+$/.test(secret)) throw new ArgumentError(argument, "is not a credential");
  return ["authorization", `Bearer ${secret}`];
}
