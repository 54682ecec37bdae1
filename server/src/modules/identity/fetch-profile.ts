import * as openid from "openid-client";
import type { Issuer } from "./issuer.ts";
import { readProfile, type Profile } from "./profile.ts";

type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>;

/** Who signed in: from the id token, and from the userinfo endpoint where the id token has no email address. */
export async function fetchProfile(
  issuer: Issuer,
  configuration: openid.Configuration,
  tokens: Tokens,
): Promise<Profile> {
  const claims = tokens.claims();
  if (!claims) throw new Error("the provider sent no id token");
  const metadata = configuration.serverMetadata();
  if (typeof claims["email"] === "string" || !metadata.userinfo_endpoint) {
    return readProfile(issuer, claims);
  }
  const told = await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return readProfile(issuer, { ...claims, ...told });
}
