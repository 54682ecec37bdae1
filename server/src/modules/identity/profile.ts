import type { JWTPayload } from "jose";
import { normalEmail } from "../tenants/index.ts";
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

const maximumLength = 200;

/** Reads verified claims, of an id token, an access token or the userinfo endpoint. */
export function readProfile(issuer: Pick<Issuer, "namespace">, claims: JWTPayload): Profile {
  const email = readText(claims["email"]);
  return {
    issuer: issuer.namespace,
    subject: String(claims.sub),
    email: email === undefined ? undefined : normalEmail(email),
    emailVerified: claims["email_verified"] === true,
    name: readText(claims["name"]) ?? readText(claims["preferred_username"]) ?? email ?? "",
  };
}

function readText(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  // PostgreSQL cannot keep a NUL, and a lone surrogate is no text.
  const text = value.toWellFormed().replaceAll("\0", "").trim().slice(0, maximumLength);
  return text === "" ? undefined : text;
}
