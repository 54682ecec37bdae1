import { isIP } from "node:net";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { StartRefusal } from "./platform/start-refusal.ts";

const roles = ["api", "worker", "all"] as const;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** What the app is opened with: nothing in it is left to find out. */
export interface Config {
  role: (typeof roles)[number];
  /** True when this process runs its own PostgreSQL. */
  isEmbedded: boolean;
  databaseUrl: string;
  /** Undefined is the identity provider that comes along, for demo and tests. */
  oidc: OidcConfig | undefined;
  oidcAudience: string;
  /** Undefined is the tenant's own table of tax rates. See docs/tax-service.md. */
  taxProvider: TaxProviderConfig | undefined;
  /** The sandbox of payments that comes along. Undefined: there is none, and card payments need a connected gateway. */
  paymentSandbox: PaymentSandboxConfig | undefined;
  /** Where Stripe is; undefined is where everybody's is. */
  stripe: { apiBase: string | undefined; pageOrigin: string | undefined };
  /** At least 32 characters; sessions, cursors and tickets are signed with what is derived from it. */
  secret: string;
  host: string;
  port: number;
  metricsPort: number;
  /** Without a slash at its end. */
  publicUrl: string;
  dataDir: string;
  logLevel: (typeof logLevels)[number];
  /** For one credential; 0 is no limit. */
  rateLimitPerMinute: number;
  /** The proxies whose X-Forwarded headers are believed: none, any, or those of the addresses and networks. */
  trustProxy: boolean | string[];
  /** Whether the demo tenants are loaded. */
  demo: boolean;
  /** Whether there are tenants and logins to begin with, empty or not: without them nobody could sign in. */
  demoLogins: boolean;
}

export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface PaymentSandboxConfig {
  /** Where the service reaches it. */
  url: string;
  /** Where customers reach it: another origin than ours. */
  publicUrl: string;
  /** Shared with it: all keys to it are derived from this. */
  secret: string;
}

export interface TaxProviderConfig {
  url: string;
  /** Sent as a bearer token. */
  token: string | undefined;
}

/** What a person has said; what they left open is undefined and decided at start. */
export type Settings = Omit<Config, Open> & { [Name in Open]: Config[Name] | undefined } & {
  /** Of the embedded sandbox of payments. */
  paymentSandboxPort: number | undefined;
};
type Open =
  | ("databaseUrl" | "secret" | "port" | "metricsPort" | "publicUrl")
  // Where the database is embedded, so is the sandbox: it is known when it has been started.
  | "paymentSandbox";

/** Names everything that is wrong at once, so that nobody has to start ten times. */
export class ConfigError extends StartRefusal {
  constructor(problems: string[]) {
    super(`Waybill cannot start like this:\n${problems.map((line) => `  ${line}`).join("\n")}`);
  }
}

type Environment = Record<string, string | undefined>;

export function readConfig(
  env: Environment = process.env,
  argv: string[] = process.argv.slice(2),
): Settings {
  const problems: string[] = [];
  const read = readerOf(env, problems);
  const databaseUrl = read("DATABASE_URL", "postgres://user:password@host:port/name", postgresUrl);
  const isEmbedded = databaseUrl === undefined && !env["DATABASE_URL"];
  const settings: Settings = {
    role: readRole(argv, isEmbedded, problems),
    isEmbedded,
    databaseUrl,
    oidc: readOidc(read, env, isEmbedded, problems),
    oidcAudience: read("OIDC_AUDIENCE", "a text", anyText) ?? "waybill",
    taxProvider: readTaxProvider(read, problems),
    paymentSandbox: readPaymentSandbox(read, problems),
    paymentSandboxPort: read("PAYMENT_SANDBOX_PORT", "a number from 0 (any free one) to 65535", portNumber), // prettier-ignore
    stripe: {
      apiBase: read("STRIPE_API_URL", "an https URL (http on localhost alone)", remoteUrl),
      pageOrigin: read("STRIPE_CHECKOUT_ORIGIN", "http(s)://host[:port] without a path", origin),
    },
    secret: read("WAYBILL_SECRET", "32 or more characters, kept secret", secretText),
    host: read("HOST", "an address or name to listen on", hostName) ?? (isEmbedded ? "127.0.0.1" : "0.0.0.0"), // prettier-ignore
    port: read("PORT", "a number from 0 (any free one) to 65535", portNumber),
    metricsPort: read("METRICS_PORT", "a number from 0 (any free one) to 65535", portNumber),
    publicUrl: read("PUBLIC_URL", "http(s)://host[:port] without a path", origin),
    dataDir: resolve(read("WAYBILL_DATA", "a folder", anyText) ?? ".waybill"),
    logLevel: read("LOG_LEVEL", `one of ${logLevels.join(", ")}`, oneOf(logLevels)) ?? (isEmbedded ? "warn" : "info"), // prettier-ignore
    rateLimitPerMinute:
      read("RATE_LIMIT_PER_MINUTE", "a whole number; 0 is no limit", wholeNumber) ?? 6000,
    trustProxy:
      read("TRUST_PROXY", "true, false, or addresses and networks with commas between", proxies) ??
      false,
    demo: (read("DEMO", "on or none", oneOf(["on", "none"])) ?? "on") === "on" && isEmbedded,
    demoLogins: isEmbedded,
  };
  refuseContradictions(settings, env, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return settings;
}

type Read = <T>(
  name: string,
  form: string,
  parse: (text: string) => T | undefined,
) => T | undefined;

/** Never repeats a value: some of them are secrets. A variable that is set to nothing counts as not set. */
function readerOf(env: Environment, problems: string[]): Read {
  return (name, form, parse) => {
    const text = env[name]?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) problems.push(`${name} must be ${form}.`);
    return value;
  };
}

function readRole(argv: string[], isEmbedded: boolean, problems: string[]): Config["role"] {
  try {
    const { values } = parseArgs({ args: argv, options: { role: { type: "string" } } });
    const role = oneOf(roles)(values.role ?? "all");
    if (role === undefined) problems.push(`--role must be one of ${roles.join(", ")}.`);
    else if (role !== "all" && isEmbedded) problems.push(`--role ${role} needs DATABASE_URL.`);
    return role ?? "all";
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return "all";
  }
}

function readOidc(
  read: Read,
  env: Environment,
  isEmbedded: boolean,
  problems: string[],
): OidcConfig | undefined {
  const issuer = read("OIDC_ISSUER", "an https URL (http on localhost alone)", remoteUrl);
  const clientId = read("OIDC_CLIENT_ID", "a text", anyText);
  const clientSecret = read("OIDC_CLIENT_SECRET", "a text", anyText);
  if (issuer === undefined) {
    if (!isEmbedded && !env["OIDC_ISSUER"]) problems.push("DATABASE_URL needs OIDC_ISSUER too.");
    return undefined;
  }
  if (clientId === undefined) problems.push("OIDC_ISSUER needs OIDC_CLIENT_ID too.");
  if (clientSecret === undefined) problems.push("OIDC_ISSUER needs OIDC_CLIENT_SECRET too.");
  return { issuer, clientId: clientId ?? "", clientSecret: clientSecret ?? "" };
}

function readTaxProvider(read: Read, problems: string[]): TaxProviderConfig | undefined {
  const url = read("TAX_SERVICE_URL", "an https URL (http on localhost alone)", remoteUrl);
  const token = read("TAX_SERVICE_TOKEN", "a text", anyText);
  if (url !== undefined) return { url, token };
  if (token !== undefined) problems.push("TAX_SERVICE_TOKEN needs TAX_SERVICE_URL too.");
  return undefined;
}

/** A sandbox that runs elsewhere, for trying out payments where the database is not embedded. */
function readPaymentSandbox(read: Read, problems: string[]): PaymentSandboxConfig | undefined {
  const url = read("PAYMENT_SANDBOX_URL", "an https URL (http on localhost alone)", remoteUrl);
  const secret = read("PAYMENT_SANDBOX_SECRET", "32 or more characters, kept secret", secretText);
  const publicUrl = read("PAYMENT_SANDBOX_PUBLIC_URL", "http(s)://host[:port] without a path", origin); // prettier-ignore
  if (url !== undefined && secret !== undefined) {
    return { url: url.replace(/\/+$/, ""), publicUrl: publicUrl ?? new URL(url).origin, secret };
  }
  if (url !== undefined) problems.push("PAYMENT_SANDBOX_URL needs PAYMENT_SANDBOX_SECRET too.");
  if (secret !== undefined) problems.push("PAYMENT_SANDBOX_SECRET needs PAYMENT_SANDBOX_URL too.");
  if (url === undefined && publicUrl !== undefined) {
    problems.push("PAYMENT_SANDBOX_PUBLIC_URL needs PAYMENT_SANDBOX_URL too.");
  }
  return undefined;
}

function refuseContradictions(settings: Settings, env: Environment, problems: string[]): void {
  if (!settings.isEmbedded && !env["WAYBILL_SECRET"]) {
    problems.push("DATABASE_URL needs WAYBILL_SECRET too: 32 or more characters, kept secret.");
  }
  if (!settings.isEmbedded && env["DEMO"] === "on") {
    problems.push("DEMO=on is for the embedded database alone; unset DATABASE_URL or DEMO.");
  }
  if (settings.port && settings.port === settings.metricsPort) {
    problems.push("METRICS_PORT must differ from PORT.");
  }
  const { paymentSandboxPort } = settings;
  if (paymentSandboxPort && [settings.port, settings.metricsPort].includes(paymentSandboxPort)) {
    problems.push("PAYMENT_SANDBOX_PORT must differ from PORT and METRICS_PORT.");
  }
}

const anyText = (text: string) => text;
const secretText = (text: string) => (text.length >= 32 ? text : undefined);
const hostName = (text: string) => (/^[\w.:-]+$/.test(text) ? text : undefined);

const oneOf =
  <const T extends string>(values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text);

function wholeNumber(text: string): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
}

function portNumber(text: string): number | undefined {
  const value = wholeNumber(text);
  return value !== undefined && value <= 65_535 ? value : undefined;
}

function postgresUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1 ? text : undefined;
}

function origin(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href === `${url.origin}/` ? url.origin : undefined;
}

function remoteUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || url.search || url.hash) return undefined;
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && isLocal) ? text : undefined;
}

function proxies(text: string): boolean | string[] | undefined {
  if (text === "true" || text === "false") return text === "true";
  const parts = text.split(",").map((part) => part.trim());
  const isNetwork = (part: string) => isIP(part.replace(/\/\d{1,3}$/, "")) !== 0;
  return parts.every(isNetwork) ? parts : undefined;
}
