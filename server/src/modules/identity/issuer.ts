import { createRemoteJWKSet, customFetch as joseFetch, type RemoteJWKSet } from "jose";
import * as openid from "openid-client";
import { monotonicMs } from "../../platform/clock.ts";
import { problem, type ProblemError } from "../../platform/problems.ts";

/** The OpenID provider that people sign in with, ours or any other. */
export interface IssuerSettings {
  url: string;
  /** What `users.issuer` keeps. The embedded issuer's URL changes with the port, its people do not. */
  namespace: string;
  /** What an access token must be made out to. */
  audience: string;
  clientId: string;
  clientSecret: string;
  /** True only where it is this process or this machine. */
  allowHttp: boolean;
  /** How to reach it, when not by its URL. */
  fetch?: IssuerFetch;
}

export type IssuerFetch = (url: string, request: IssuerRequest) => Promise<Response>;

/** What both openid-client and jose ask for. */
export interface IssuerRequest {
  method: string;
  headers: Record<string, string> | Headers;
  body?: openid.FetchBody;
  redirect: "manual";
  signal?: AbortSignal;
}

export interface Issuer extends Pick<IssuerSettings, "url" | "namespace" | "audience"> {
  /** Its metadata and our registration with it, discovered on first use. */
  configuration(): Promise<openid.Configuration>;
  /** Its public keys, fetched when needed: at most once in 30 s for the sake of unknown key ids. */
  keySet(): Promise<RemoteJWKSet>;
}

/** After a failed discovery nobody asks again for so long, so that an issuer in trouble is left in peace. */
const pauseAfterFailureMs = 1_000;
const rediscoverAfterMs = 60 * 60 * 1_000;
const timeoutSeconds = 5;

export function openIssuer(settings: IssuerSettings): Issuer {
  const discovered = remember(() => discover(settings));
  return {
    ...settings,
    configuration: async () => (await discovered()).configuration,
    keySet: async () => (await discovered()).keySet,
  };
}

interface Discovered {
  configuration: openid.Configuration;
  keySet: RemoteJWKSet;
}

async function discover(settings: IssuerSettings): Promise<Discovered> {
  const { fetch } = settings;
  const configuration = await openid.discovery(
    new URL(settings.url),
    settings.clientId,
    undefined,
    authenticateClient(settings.clientSecret),
    {
      timeout: timeoutSeconds,
      execute: settings.allowHttp ? [openid.allowInsecureRequests] : [],
      ...(fetch && { [openid.customFetch]: fetch }),
    },
  );
  const keysUrl = new URL(configuration.serverMetadata().jwks_uri ?? "");
  if (keysUrl.protocol !== "https:" && !settings.allowHttp) {
    throw new Error("the issuer's jwks_uri must be https");
  }
  const keySet = createRemoteJWKSet(keysUrl, {
    timeoutDuration: timeoutSeconds * 1_000,
    ...(fetch && { [joseFetch]: fetch }),
  });
  return { configuration, keySet };
}

/** By HTTP Basic, which is what OpenID Connect means by silence; in the body where the provider takes that alone. */
function authenticateClient(secret: string): openid.ClientAuth {
  const [byBasic, inBody] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)];
  return (server, ...request) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    (methods.includes("client_secret_basic") ? byBasic : inBody)(server, ...request);
  };
}

/** One discovery at a time, kept for an hour; an old one serves on while a new one fails. */
function remember(discover: () => Promise<Discovered>): () => Promise<Discovered> {
  let known: Discovered | undefined;
  let underWay: Promise<Discovered> | undefined;
  let failure: unknown;
  let nextAtMs = -Infinity;

  async function load(): Promise<Discovered> {
    try {
      known = await discover();
      failure = undefined;
      nextAtMs = monotonicMs() + rediscoverAfterMs;
    } catch (error) {
      failure = error;
      nextAtMs = monotonicMs() + pauseAfterFailureMs;
    } finally {
      underWay = undefined;
    }
    if (known) return known;
    throw issuerUnavailable(failure);
  }

  return () => {
    if (monotonicMs() >= nextAtMs) underWay ??= load();
    if (known) return Promise.resolve(known);
    return underWay ?? Promise.reject(issuerUnavailable(failure));
  };
}

export function issuerUnavailable(cause: unknown): ProblemError {
  const refusal = problem("unavailable", {
    detail: "The identity provider does not answer. Try again shortly.",
    headers: { "retry-after": "2" },
  });
  refusal.cause = cause;
  return refusal;
}
