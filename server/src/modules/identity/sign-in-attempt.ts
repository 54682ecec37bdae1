import type { FastifyReply, FastifyRequest } from "fastify";
import type { CookiePolicy } from "./cookies.ts";

/** A sign-in under way, kept in the browser that began it: nobody else's answer fits it. */
export interface SignInAttempt {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

/** People leave the page open for a while before they type their password. */
const lifetimeSeconds = 60 * 60;
/** Tabs that may sign in at once; what is beyond is forgotten, so that the cookies stay few. */
const maximumAttempts = 5;

export function keepAttempt(
  request: FastifyRequest,
  reply: FastifyReply,
  policy: CookiePolicy,
  attempt: SignInAttempt,
): void {
  const others = Object.keys(request.cookies).filter((name) =>
    name.startsWith(policy.signInPrefix),
  );
  for (const name of others.slice(maximumAttempts - 1)) reply.clearCookie(name, policy.options);
  const content = Buffer.from(JSON.stringify(attempt)).toString("base64url");
  reply.setCookie(cookieOf(policy, attempt.state), content, {
    ...policy.options,
    maxAge: lifetimeSeconds,
  });
}

/** Takes the attempt that a callback belongs to; it can be taken once. */
export function takeAttempt(
  request: FastifyRequest,
  reply: FastifyReply,
  policy: CookiePolicy,
  state: unknown,
): SignInAttempt | undefined {
  if (typeof state !== "string") return undefined;
  const name = cookieOf(policy, state);
  const attempt = readAttempt(request.cookies[name]);
  if (attempt) reply.clearCookie(name, policy.options);
  return attempt?.state === state ? attempt : undefined;
}

function cookieOf(policy: CookiePolicy, state: string): string {
  return policy.signInPrefix + state.replaceAll(/[^A-Za-z0-9_-]/g, "").slice(0, 12);
}

function readAttempt(content: string | undefined): SignInAttempt | undefined {
  if (content === undefined) return undefined;
  try {
    const attempt: unknown = JSON.parse(Buffer.from(content, "base64url").toString());
    return isAttempt(attempt) ? attempt : undefined;
  } catch {
    return undefined; // Not ours, or cut off.
  }
}

function isAttempt(value: unknown): value is SignInAttempt {
  if (typeof value !== "object" || value === null) return false;
  const texts = ["state", "nonce", "verifier", "returnTo"];
  return texts.every((name) => typeof Reflect.get(value, name) === "string");
}
