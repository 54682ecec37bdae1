import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as openid from "openid-client";
import { currentTime } from "../../platform/clock.ts";
import type { Database } from "../../platform/database.ts";
import { isLoopback, type CookiePolicy } from "./cookies.ts";
import { fetchProfile } from "./fetch-profile.ts";
import type { Issuer } from "./issuer.ts";
import type { KnownPeople } from "./known-people.ts";
import { answerLoginError, LoginFault } from "./login-fault.ts";
import { servePageStyle } from "./page.ts";
import type { Profile } from "./profile.ts";
import { requireOwnPage } from "./require-own-page.ts";
import { safeReturnTo } from "./return-to.ts";
import { absoluteMs, type Sessions } from "./sessions.ts";
import { keepAttempt, takeAttempt } from "./sign-in-attempt.ts";
import { signIn } from "./sign-in.ts";

export interface LoginOptions {
  database: Database;
  issuer: Issuer;
  sessions: Sessions;
  people: KnownPeople;
  cookies: CookiePolicy;
  publicUrl: string;
}

const callbackPath = "/auth/callback";
const scope = "openid email profile";

/**
 * The console's sign-in as a backend for the frontend: the authorization code flow with PKCE ends here, and the browser
 * gets a session's cookie and never a token.
 */
export async function serveLogin(fastify: FastifyInstance, options: LoginOptions): Promise<void> {
  await fastify.register(async (routes) => {
    routes.setErrorHandler(answerLoginError);
    await servePageStyle(routes);
    routes.get("/auth/login", (request, reply) => begin(options, request, reply));
    routes.get(callbackPath, (request, reply) => finish(options, request, reply));
  });
  fastify.post("/auth/logout", (request, reply) => logOut(options, request, reply));
}

async function begin(
  options: LoginOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { issuer, cookies, publicUrl } = options;
  if (isOtherNameOfThisHost(request, publicUrl)) return reply.redirect(publicUrl + request.url);
  const returnTo = safeReturnTo(inQuery(request, "return_to"), publicUrl);
  const state = openid.randomState();
  const nonce = openid.randomNonce();
  const verifier = openid.randomPKCECodeVerifier();
  const parameters = {
    redirect_uri: publicUrl + callbackPath,
    scope,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    // Whoever logged out here meant it, even if the provider would let the browser straight in again.
    ...(request.cookies[cookies.signedOut] && { prompt: "login" }),
  };
  const url = openid.buildAuthorizationUrl(await issuer.configuration(), parameters);
  keepAttempt(request, reply, cookies, { state, nonce, verifier, returnTo });
  return reply.header("cache-control", "no-store").redirect(url.href);
}

/** Fastify's parser answers an object; a name that is sent twice is a list, and no text. */
function inQuery({ query }: FastifyRequest, name: string): unknown {
  return typeof query === "object" && query !== null ? Reflect.get(query, name) : undefined;
}

/** `127.0.0.1` and `localhost` share a machine but no cookies; the provider sends people to the public name. */
function isOtherNameOfThisHost(request: FastifyRequest, publicUrl: string): boolean {
  const { hostname, host } = new URL(publicUrl);
  const asked = URL.parse(`http://${request.host}`);
  return (
    asked !== null && asked.host !== host && isLoopback(asked.hostname) && isLoopback(hostname)
  );
}

async function finish(
  options: LoginOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { issuer, cookies, publicUrl, people, sessions } = options;
  const attempt = takeAttempt(request, reply, cookies, inQuery(request, "state"));
  if (!attempt) {
    throw new LoginFault("This page is too old", "Signing in began in another browser, took too long, or was done already."); // prettier-ignore
  }
  const profile = await redeem(issuer, new URL(publicUrl + request.url), attempt);
  const { userId, secret } = await openSession(options, profile);
  people.forget(userId);
  // A session from before this sign-in ends with it, so that nobody can have planted it.
  const before = request.cookies[cookies.session];
  if (before) await sessions.end(before);
  return reply
    .setCookie(cookies.session, secret, { ...cookies.options, maxAge: absoluteMs / 1_000 })
    .clearCookie(cookies.signedOut, cookies.options)
    .header("cache-control", "no-store")
    .redirect(attempt.returnTo, 303);
}

async function redeem(
  issuer: Issuer,
  callback: URL,
  { state, nonce, verifier }: { state: string; nonce: string; verifier: string },
): Promise<Profile> {
  const configuration = await issuer.configuration();
  try {
    const tokens = await openid.authorizationCodeGrant(configuration, callback, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
    });
    return await fetchProfile(issuer, configuration, tokens);
  } catch (error) {
    throw LoginFault.from(error);
  }
}

async function openSession(
  { database, sessions }: LoginOptions,
  profile: Profile,
): Promise<{ userId: string; secret: string }> {
  const { email } = profile;
  if (email === undefined) {
    throw new LoginFault("Your account has no email address", "Waybill knows its members by email address, and the identity provider told none."); // prettier-ignore
  }
  const now = currentTime();
  return database.system(async (tx) => {
    const userId = await signIn(tx, { ...profile, email }, now);
    return { userId, secret: sessions.begin(tx, userId, now) };
  });
}

async function logOut(
  { sessions, cookies, publicUrl }: LoginOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  requireOwnPage(request, publicUrl);
  const secret = request.cookies[cookies.session];
  if (secret) await sessions.end(secret);
  return reply
    .clearCookie(cookies.session, cookies.options)
    .setCookie(cookies.signedOut, "1", { ...cookies.options, maxAge: absoluteMs / 1_000 })
    .code(204)
    .send();
}
