import type { JWTPayload } from "jose";
import { hasCardNumber, hideCardNumbers } from "../../platform/card-number.ts";
import { isEmail, normalEmail } from "../tenants/index.ts";
import type { Issuer } from "./issuer.ts";

/** What an issuer says of a person. `issuer` and `subject` together are who it is; the rest may change. */
export interface Profile {
  issuer: string;
  subject: string;
  /** In lower case. */
  email: string | undefined;
  emailVerified: boolean;
  name: string;
}

const longestName = 200;

/** Reads verified claims, of an id token, an access token or the userinfo endpoint. */
export function readProfile(issuer: Pick<Issuer, "namespace">, claims: JWTPayload): Profile {
  const email = readEmail(claims["email"]);
  return {
    issuer: issuer.namespace,
    subject: String(claims.sub),
    email,
    emailVerified: claims["email_verified"] === true,
    name: readText(claims["name"]) ?? readText(claims["preferred_username"]) ?? email ?? "",
  };
}

/** Never cut to fit: a shorter address is somebody else's. */
function readEmail(value: unknown): string | undefined {
  const isFit = typeof value === "string" && isEmail(value) && !hasCardNumber(value);
  return isFit ? normalEmail(value) : undefined;
}

function readText(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  // PostgreSQL cannot keep a NUL, and a lone surrogate is no text.
  const text = hideCardNumbers(value.replaceAll("\0", "").trim())
    .slice(0, longestName)
    .toWellFormed();
  return text === "" ? undefined : text;
}
