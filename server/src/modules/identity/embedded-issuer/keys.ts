import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";
import { readPrivateFile, writePrivateFile } from "../private-file.ts";

export const signingAlgorithm = "ES256";

export interface IssuerKeys {
  /** Signs tokens; the public half is what `jwks_uri` answers. */
  signing: JWK;
  /** Signs the issuer's cookies. */
  cookies: string[];
}

/** Made once and kept, so that tokens and sign-ins outlive the process. */
export async function readOrMakeKeys(dataDir: string): Promise<IssuerKeys> {
  const file = join(dataDir, "issuer-keys.json");
  const known = await readPrivateFile(file);
  // Nobody but us writes the file.
  if (known !== undefined) return known as IssuerKeys;
  const keys = await makeKeys();
  await writePrivateFile(file, keys);
  return keys;
}

async function makeKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return {
    signing: { ...jwk, kid, alg: signingAlgorithm, use: "sig" },
    cookies: [randomBytes(32).toString("base64url")],
  };
}
