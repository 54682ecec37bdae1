import Provider, {
  interactionPolicy,
  type Configuration,
  type KoaContextWithOIDC,
} from "oidc-provider";
import { pageHeaders, problemPage } from "../page.ts";
import type { Account, Accounts } from "./accounts.ts";
import { signingAlgorithm, type IssuerKeys } from "./keys.ts";
import { memoryAdapter } from "./memory-adapter.ts";

export const mountPath = "/oidc";
/** The console's registration here; its secret lives in memory, as both ends are this process. */
export const consoleClientId = "waybill-console";
/** For programs and tests on this machine: PKCE, no secret, any loopback port. */
const programClientId = "waybill-program";
const hourSeconds = 60 * 60;

export interface ProviderOptions {
  publicUrl: string;
  audience: string;
  consoleSecret: string;
  keys: IssuerKeys;
  accounts: Accounts;
}

export function openProvider(options: ProviderOptions): Provider {
  const provider = new Provider(options.publicUrl + mountPath, configurationOf(options));
  // The mount names the public host itself (see mount.ts), so that no request can choose another.
  provider.proxy = true;
  return provider;
}

function configurationOf(options: ProviderOptions): Configuration {
  const { publicUrl, keys, accounts } = options;
  const policy = interactionPolicy.base();
  // Both clients are our own: nobody is asked whether we may know them.
  policy.remove("consent");
  return {
    adapter: memoryAdapter(),
    // The same key, in two libraries' types.
    jwks: { keys: [keys.signing as { kty: string }] },
    clients: clientsOf(options),
    interactions: { policy, url: (_context, { uid }) => `${mountPath}/interaction/${uid}` },
    findAccount: (_context, subject) => presentAccount(accounts.find(subject)),
    loadExistingGrant: (context) => grantEverything(context, resourceOf(publicUrl)),
    extraTokenClaims: (_context, token) =>
      "accountId" in token ? claimsOf(accounts.find(token.accountId)) : undefined,
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ["code"],
    enabledJWA: { idTokenSigningAlgValues: [signingAlgorithm] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: accessTokensFor(options),
    },
    cookies: {
      keys: keys.cookies,
      names: {
        session: "waybill_issuer",
        interaction: "waybill_sign_in",
        resume: "waybill_resume",
      },
      long: { path: mountPath, httpOnly: true, sameSite: "lax", signed: true },
      short: { httpOnly: true, sameSite: "lax", signed: true },
    },
    ttl: {
      AccessToken: hourSeconds,
      AuthorizationCode: 60,
      IdToken: hourSeconds,
      Interaction: hourSeconds,
      Session: 12 * hourSeconds,
      Grant: 12 * hourSeconds,
    },
    renderError: (context, { error_description, error }) => {
      context.type = "html";
      context.set(pageHeaders());
      context.body = problemPage("You cannot be signed in", error_description ?? error);
    },
  };
}

function clientsOf({ publicUrl, consoleSecret }: ProviderOptions): Configuration["clients"] {
  const codeFlow = {
    grant_types: ["authorization_code"],
    response_types: ["code" as const],
    id_token_signed_response_alg: signingAlgorithm,
  } as const;
  return [
    {
      ...codeFlow,
      client_id: consoleClientId,
      client_secret: consoleSecret,
      token_endpoint_auth_method: "client_secret_basic",
      redirect_uris: [`${publicUrl}/auth/callback`],
    },
    {
      ...codeFlow,
      client_id: programClientId,
      application_type: "native",
      token_endpoint_auth_method: "none",
      redirect_uris: ["http://127.0.0.1/callback"],
    },
  ];
}

const resourceOf = (publicUrl: string) => `${publicUrl}/v1`;

/** Every access token is for our API: a JWT as RFC 9068 describes it. */
function accessTokensFor({ publicUrl, audience }: ProviderOptions) {
  return {
    enabled: true,
    defaultResource: () => resourceOf(publicUrl),
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      scope: "",
      audience,
      accessTokenFormat: "jwt" as const,
      jwt: { sign: { alg: signingAlgorithm } as const },
    }),
  } as const;
}

async function grantEverything({ oidc }: KoaContextWithOIDC, resource: string) {
  const { client, session, provider } = oidc;
  const known = client && session?.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope("openid email profile");
  grant.addResourceScope(resource, "");
  await grant.save();
  return grant;
}

function presentAccount(account: Account | undefined) {
  if (!account) return undefined;
  return {
    accountId: account.subject,
    claims: () => ({ sub: account.subject, ...claimsOf(account) }),
  };
}

/** Addresses here were given by whoever runs this, so they count as verified. */
function claimsOf(account: Account | undefined) {
  return account && { email: account.email, email_verified: true, name: account.name };
}
