import { decodeProtectedHeader, errors, jwtVerify, type CryptoKey, type JWTPayload } from "jose";
import { currentTime } from "../../platform/clock.ts";
import type { ProblemError } from "../../platform/problems.ts";
import {
  algorithms,
  clockToleranceSeconds,
  faultOfClaims,
  faultOfHeader,
  requiredClaims,
} from "./access-token-rules.ts";
import type { Issuer } from "./issuer.ts";
import { issuerUnavailable } from "./issuer.ts";
import { readProfile, type Profile } from "./profile.ts";
import { refused } from "./read-credential.ts";

export interface VerifiedToken {
  profile: Profile;
  expiresAt: Date;
}

/**
 * Checks an access token as RFC 9068 asks: type `at+jwt`, our issuer and audience, an asymmetric algorithm, a key of
 * the issuer's own set, and no claim missing. Throws `unauthenticated`, or `unavailable` when the issuer's keys cannot
 * be had.
 */
export async function verifyAccessToken(issuer: Issuer, token: string): Promise<VerifiedToken> {
  const now = currentTime();
  const key = await findKey(issuer, token);
  const claims = await verify(issuer, token, key, now);
  const fault = faultOfClaims(claims, now);
  if (fault !== undefined) throw refusedToken(fault);
  // `faultOfClaims` saw that it is a number.
  return { profile: readProfile(issuer, claims), expiresAt: new Date(Number(claims.exp) * 1000) };
}

async function findKey(issuer: Issuer, token: string): Promise<CryptoKey> {
  const header = readHeader(token);
  const fault = faultOfHeader(header);
  if (fault !== undefined) throw refusedToken(fault);
  const findIn = await issuer.keySet();
  try {
    return await findIn(header);
  } catch (error) {
    const isUnknown =
      error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
    if (isUnknown) throw refusedToken('no key of the issuer has its "kid"');
    throw issuerUnavailable(error);
  }
}

function readHeader(token: string) {
  try {
    // jose types the header of any token loosely; `alg` is checked against the list next.
    return decodeProtectedHeader(token) as { alg: string };
  } catch {
    throw refusedToken("its header cannot be read");
  }
}

async function verify(
  issuer: Issuer,
  token: string,
  key: CryptoKey,
  now: Date,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, {
      issuer: issuer.url,
      audience: issuer.audience,
      algorithms,
      typ: "at+jwt",
      requiredClaims,
      clockTolerance: clockToleranceSeconds,
      currentDate: now,
    });
    return payload;
  } catch (error) {
    // jose's messages name the rule and never quote the token.
    const reason = error instanceof errors.JOSEError ? error.message : "it cannot be read";
    throw refusedToken(reason);
  }
}

function refusedToken(reason: string): ProblemError {
  return refused(`The access token was refused: ${reason}.`);
}
