import type { FastifyInstance } from "fastify";
import type { Config } from "./config.ts";
import {
  openEmbeddedIssuer,
  type Credentials,
  type EmbeddedIssuer,
  type IssuerSettings,
} from "./modules/identity/index.ts";

/** Where people sign in. */
export interface IdentityProvider {
  settings: IssuerSettings;
  /** Only the embedded provider keeps accounts itself. */
  accounts?: EmbeddedIssuer["accounts"];
  /** The demo logins that its sign-in page offers; set when they have been made. */
  credentials?: Credentials;
  serve(http: FastifyInstance): Promise<void>;
}

/** The configured OpenID provider, else the embedded one. */
export async function openIdentityProvider(
  config: Config,
  ownAddress: () => string,
): Promise<IdentityProvider> {
  const { oidc, oidcAudience: audience } = config;
  if (oidc) {
    const { issuer, clientId, clientSecret } = oidc;
    // The configuration lets http through for an issuer on this machine alone.
    const allowHttp = issuer.startsWith("http:");
    return {
      settings: { url: issuer, namespace: issuer, audience, clientId, clientSecret, allowHttp },
      serve: async () => {},
    };
  }
  const issuer = await openEmbeddedIssuer({
    dataDir: config.dataDir,
    publicUrl: config.publicUrl,
    audience,
    ownAddress,
    demoLogins: () => provider.credentials?.users ?? [],
  });
  const provider: IdentityProvider = { ...issuer };
  return provider;
}
