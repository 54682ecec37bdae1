import type { JWTPayload, JWTHeaderParameters } from "jose";

/** Signatures that are believed: asymmetric alone, so that a public key is never a secret. */
export const algorithms = ["RS256", "PS256", "ES256", "EdDSA"];
/** RFC 9068 requires these, and `client_id`; see `issuedTo`. */
export const requiredClaims = ["iss", "sub", "aud", "exp", "iat", "jti"];
export const clockToleranceSeconds = 30;
const maximumLifetimeSeconds = 24 * 60 * 60;
const maximumTextLength = 255;

/** Headers by which a token would choose its own key, or be something else than plainly signed claims. */
const refusedHeaders = ["jku", "jwk", "x5u", "x5c", "crit", "b64", "zip", "enc", "cty"] as const;

/** Says what is wrong with a token's header, before any key is looked for. */
export function faultOfHeader(header: JWTHeaderParameters): string | undefined {
  const strange = refusedHeaders.find((name) => header[name] !== undefined);
  if (strange !== undefined) return `its header must not have "${strange}"`;
  if (!algorithms.includes(header.alg)) return "its algorithm is not one of those accepted";
  if (!isShortText(header.kid)) return 'its header needs a "kid"';
  return undefined;
}

/** Says what is wrong with claims whose signature, issuer, audience and expiry were found good. */
export function faultOfClaims(claims: JWTPayload, now: Date): string | undefined {
  const { iat, exp } = claims;
  if (!isSubject(claims.sub)) return '"sub" must be 1 to 255 ASCII characters';
  if (!isShortText(claims.jti)) return '"jti" must be a text';
  if (!hasOnlyTexts(claims.aud)) return '"aud" must be a text or a list of texts';
  if (typeof iat !== "number" || typeof exp !== "number") return '"iat" and "exp" must be numbers';
  if (iat > now.getTime() / 1000 + clockToleranceSeconds) return "it was issued in the future";
  if (exp <= iat) return "it expires before it was issued";
  if (exp - iat > maximumLifetimeSeconds) return "it lives longer than 24 hours";
  if (issuedTo(claims) === undefined) return 'it needs "client_id" (or "azp")';
  return undefined;
}

/** RFC 9068 says `client_id`; several providers say it as `azp`, the claim OpenID Connect has for it. */
function issuedTo(claims: JWTPayload): string | undefined {
  const client = claims["client_id"] ?? claims["azp"];
  return isShortText(client) ? client : undefined;
}

/** As OpenID Connect Core 2 limits it. */
function isSubject(value: unknown): boolean {
  return isShortText(value) && /^[\x20-\x7e]+$/.test(value);
}

function hasOnlyTexts(audience: unknown): boolean {
  return Array.isArray(audience) ? audience.every(isShortText) : isShortText(audience);
}

function isShortText(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= maximumTextLength;
}
