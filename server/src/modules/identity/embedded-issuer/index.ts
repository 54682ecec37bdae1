import { randomBytes } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { IssuerSettings } from "../issuer.ts";
import { openAccounts, type Accounts } from "./accounts.ts";
import { serveInteractions } from "./interaction-routes.ts";
import { readOrMakeKeys } from "./keys.ts";
import { mountProvider, nameThePublicHost } from "./mount.ts";
import { consoleClientId, mountPath, openProvider } from "./provider.ts";
import type { DemoLogin } from "./sign-in-page.ts";

export type { Accounts } from "./accounts.ts";
export type { DemoLogin } from "./sign-in-page.ts";

export interface EmbeddedIssuerOptions {
  dataDir: string;
  publicUrl: string;
  audience: string;
  /** `http://127.0.0.1:4100`: where this process itself reaches what it serves, once it listens. */
  ownAddress(): string;
  demoLogins(): readonly DemoLogin[];
}

export interface EmbeddedIssuer {
  settings: IssuerSettings;
  accounts: Accounts;
  /** Serves the issuer under `/oidc`. */
  serve(fastify: FastifyInstance): Promise<void>;
}

/** The OpenID provider that comes along, for demo and tests: on the same origin, with accounts in the data folder. */
export async function openEmbeddedIssuer(options: EmbeddedIssuerOptions): Promise<EmbeddedIssuer> {
  const { dataDir, publicUrl, audience, ownAddress, demoLogins } = options;
  const [accounts, keys] = [await openAccounts(dataDir), await readOrMakeKeys(dataDir)];
  const consoleSecret = randomBytes(32).toString("base64url");
  const provider = openProvider({ publicUrl, audience, consoleSecret, keys, accounts });
  return {
    accounts,
    settings: {
      url: publicUrl + mountPath,
      namespace: "embedded",
      audience,
      clientId: consoleClientId,
      clientSecret: consoleSecret,
      allowHttp: true,
      // The public address may be a proxy's that this process cannot reach. Where the DOM's types are in scope too (in
      // the journeys), theirs of a body is narrower than openid-client's for the same values.
      fetch: (url, { body = null, ...request }) =>
        fetch(url.replace(publicUrl, ownAddress()), {
          ...request,
          body: body as Exclude<RequestInit["body"], undefined>, // see above
        }),
    },
    async serve(fastify) {
      await fastify.register(
        async (mounted) => {
          nameThePublicHost(mounted, publicUrl);
          await mounted.register((scope) =>
            serveInteractions(scope, { provider, accounts, demoLogins }),
          );
          await mounted.register(async (scope) => mountProvider(scope, provider, mountPath));
        },
        { prefix: mountPath },
      );
    },
  };
}
