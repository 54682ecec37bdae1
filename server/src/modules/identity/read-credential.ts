import type { FastifyRequest } from "fastify";
import { problem, type ProblemError } from "../../platform/problems.ts";
import { isApiKeySecret, looksLikeApiKey } from "../tenants/index.ts";

/** What a request says to prove who sent it. Nothing of it is checked yet. */
export type Credential =
  | { kind: "apiKey"; secret: string }
  | { kind: "accessToken"; token: string }
  | { kind: "session"; secret: string };

/** Longer ones are refused unread. Access tokens with many claims stay below it by far. */
const maximumBearerLength = 8_192;
const bearer = /^Bearer +([\x21-\x7e]+) *$/i;
/** Three parts, none empty: neither an encrypted token (five) nor one without a signature. */
const compactJws = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const sessionSecret = /^[A-Za-z0-9_-]{43}$/;

/** Finds the one credential of a request, or throws what is wrong with how it was sent. */
export function readCredential(request: FastifyRequest, cookieName: string): Credential {
  const session = request.cookies[cookieName];
  const authorizations = request.raw.headersDistinct["authorization"] ?? [];
  if (session && authorizations.length > 0) throw twoCredentials(cookieName);
  if (authorizations.length > 1) throw refused("Send one Authorization header, not several.");
  const [authorization] = authorizations;
  if (authorization !== undefined) return readBearer(authorization);
  if (!session) throw noCredential();
  if (!sessionSecret.test(session)) throw refused("This session is not known. Sign in again.");
  return { kind: "session", secret: session };
}

function readBearer(authorization: string): Credential {
  const credential = bearer.exec(authorization)?.[1];
  if (credential === undefined)
    throw refused("Send the credential as `Authorization: Bearer ...`.");
  if (credential.length > maximumBearerLength) throw refused("The credential is too long.");
  if (isApiKeySecret(credential)) return { kind: "apiKey", secret: credential };
  if (looksLikeApiKey(credential)) throw refused("This API key is not known, or no longer valid.");
  if (!compactJws.test(credential))
    throw refused("This is neither an API key nor an access token.");
  return { kind: "accessToken", token: credential };
}

/** The credential was sent, and is not good. RFC 6750 names the header. */
export function refused(detail: string): ProblemError {
  return problem("unauthenticated", {
    detail,
    headers: { "www-authenticate": 'Bearer realm="waybill", error="invalid_token"' },
  });
}

function noCredential(): ProblemError {
  return problem("unauthenticated", {
    detail:
      "Send an API key or an access token as `Authorization: Bearer ...`, or sign in to the console.",
    headers: { "www-authenticate": 'Bearer realm="waybill"' },
  });
}

/** Which of the two was meant would be a guess, and a guess is how one person acts as another. */
function twoCredentials(cookieName: string): ProblemError {
  const detail = "came together; send one credential only";
  return problem("invalid_request", {
    detail: `The cookie ${cookieName} and the Authorization header ${detail}.`,
    errors: [
      { pointer: `cookie:${cookieName}`, detail, code: "two_credentials" },
      { pointer: "header:Authorization", detail, code: "two_credentials" },
    ],
  });
}
