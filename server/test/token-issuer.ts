import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from "jose";
import { onTestFinished } from "vitest";
import type { IssuerSettings } from "../src/modules/identity/index.ts";

/** An OpenID provider with keys of its own: it answers its metadata and its key set, and signs whatever is asked. */
export interface TokenIssuer {
  url: string;
  settings: IssuerSettings;
  keys: Record<"RS256" | "PS256" | "ES256" | "EdDSA", CryptoKey>;
  publicKeys: JWK[];
  /** How often the key set was fetched. */
  fetches(): number;
  /** While true, it answers 503 to everything. */
  isDown: boolean;
}

const algorithms = ["RS256", "PS256", "ES256", "EdDSA"] as const;

export async function openTokenIssuer(): Promise<TokenIssuer> {
  const made = await Promise.all(
    algorithms.map(async (alg) => {
      const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
      const jwk = { ...(await exportJWK(publicKey)), kid: `key-${alg}`, alg, use: "sig" };
      return { alg, privateKey, jwk };
    }),
  );
  let fetches = 0;
  const publicKeys: JWK[] = made.map(({ jwk }) => jwk);
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    if (issuer.isDown) response.writeHead(503).end("{}");
    else if (request.url === "/.well-known/openid-configuration") {
      response.end(JSON.stringify({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys` }));
    } else if (request.url === "/keys") {
      fetches += 1;
      response.end(JSON.stringify({ keys: publicKeys }));
    } else response.writeHead(404).end("{}");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  // A server that listens on TCP has an address with a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: TokenIssuer = {
    url,
    settings: {
      url,
      namespace: url,
      audience: "waybill",
      clientId: "waybill-console",
      clientSecret: "not-used-here",
      allowHttp: true,
    },
    // Each algorithm was made above.
    keys: Object.fromEntries(made.map(({ alg, privateKey }) => [alg, privateKey])) as TokenIssuer["keys"], // prettier-ignore
    publicKeys,
    fetches: () => fetches,
    isDown: false,
  };
  return issuer;
}

/** A token with these headers and claims, as they are: nothing is added and nothing is checked. */
export function sign(
  key: CryptoKey | Uint8Array,
  header: Record<string, unknown> & { alg: string },
  claims: Record<string, unknown>,
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}
