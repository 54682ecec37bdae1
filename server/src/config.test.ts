import { expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

const production = {
  DATABASE_URL: "postgres://waybill:pw@db.internal:5432/waybill",
  OIDC_ISSUER: "https://login.example.com/",
  OIDC_CLIENT_ID: "waybill",
  OIDC_CLIENT_SECRET: "shh",
  WAYBILL_SECRET: "0123456789abcdef0123456789abcdef",
};

test("with nothing set, everything is embedded and the demo is loaded", () => {
  expect(readConfig({}, [])).toMatchObject({
    role: "all",
    isEmbedded: true,
    databaseUrl: undefined,
    oidc: undefined,
    oidcAudience: "waybill",
    host: "127.0.0.1",
    port: undefined,
    rateLimitPerMinute: 6000,
    trustProxy: false,
    demo: true,
    demoLogins: true,
  });
});

test("DEMO=none starts empty, with tenants and logins to begin with", () => {
  expect(readConfig({ DEMO: "none" }, [])).toMatchObject({ demo: false, demoLogins: true });
});

test("a variable set to nothing counts as not set", () => {
  expect(readConfig({ DATABASE_URL: "", PORT: " " }, [])).toMatchObject({ isEmbedded: true });
});

test("production listens everywhere, has no demo and takes a role", () => {
  expect(readConfig(production, ["--role", "worker"])).toMatchObject({
    role: "worker",
    isEmbedded: false,
    databaseUrl: production.DATABASE_URL,
    oidc: { issuer: "https://login.example.com/", clientId: "waybill", clientSecret: "shh" },
    host: "0.0.0.0",
    logLevel: "info",
    demo: false,
    demoLogins: false,
  });
});

test("proxies are any, none, or a list", () => {
  expect(readConfig({ TRUST_PROXY: "true" }, []).trustProxy).toBe(true);
  expect(readConfig({ TRUST_PROXY: "10.0.0.0/8, ::1" }, []).trustProxy).toEqual([
    "10.0.0.0/8",
    "::1",
  ]);
});

test("a sandbox of payments runs beside an embedded database, and elsewhere where it is said to", () => {
  expect(readConfig({ PAYMENT_SANDBOX_PORT: "4300" }, [])).toMatchObject({
    ...{ paymentSandbox: undefined, paymentSandboxPort: 4300 },
    stripe: { apiBase: undefined, pageOrigin: undefined },
  });
  const url = "https://sandbox.internal/";
  const elsewhere = { PAYMENT_SANDBOX_URL: url, PAYMENT_SANDBOX_SECRET: "s".repeat(32) };
  expect(readConfig({ ...production, ...elsewhere }, []).paymentSandbox).toEqual({
    ...{ url: "https://sandbox.internal", publicUrl: "https://sandbox.internal" },
    secret: "s".repeat(32),
  });
  const seen = { PAYMENT_SANDBOX_PUBLIC_URL: "https://try.example.com" };
  expect(readConfig({ ...production, ...elsewhere, ...seen }, []).paymentSandbox?.publicUrl).toBe(
    "https://try.example.com",
  );
  expect(readConfig(production, []).paymentSandbox).toBeUndefined();
});

test("Stripe can be somewhere else", () => {
  const env = {
    ...{ STRIPE_API_URL: "http://localhost:12111" },
    ...{ STRIPE_CHECKOUT_ORIGIN: "https://checkout.example.com" },
  };
  expect(readConfig(env, []).stripe).toEqual({
    ...{ apiBase: "http://localhost:12111", pageOrigin: "https://checkout.example.com" },
  });
});

const sandbox = { PAYMENT_SANDBOX_URL: "https://sandbox.internal" };

test.each([
  [{ PAYMENT_SANDBOX_PORT: "x" }, "PAYMENT_SANDBOX_PORT must be a number from 0"],
  [{ PORT: "4100", PAYMENT_SANDBOX_PORT: "4100" }, "PAYMENT_SANDBOX_PORT must differ from PORT"],
  [
    { METRICS_PORT: "4101", PAYMENT_SANDBOX_PORT: "4101" },
    "PAYMENT_SANDBOX_PORT must differ from PORT and METRICS_PORT",
  ],
  [{ PAYMENT_SANDBOX_URL: "http://sandbox.internal" }, "PAYMENT_SANDBOX_URL must be an https URL"],
  [sandbox, "PAYMENT_SANDBOX_URL needs PAYMENT_SANDBOX_SECRET too"],
  [
    { ...sandbox, PAYMENT_SANDBOX_SECRET: "short" },
    "PAYMENT_SANDBOX_SECRET must be 32 or more characters",
  ],
  [
    { PAYMENT_SANDBOX_SECRET: "s".repeat(32) },
    "PAYMENT_SANDBOX_SECRET needs PAYMENT_SANDBOX_URL too",
  ],
  [
    { PAYMENT_SANDBOX_PUBLIC_URL: "https://try.example.com" },
    "PAYMENT_SANDBOX_PUBLIC_URL needs PAYMENT_SANDBOX_URL too",
  ],
  [{ STRIPE_API_URL: "http://api.stripe.com" }, "STRIPE_API_URL must be an https URL"],
  [
    { STRIPE_CHECKOUT_ORIGIN: "https://checkout.stripe.com/pay" },
    "STRIPE_CHECKOUT_ORIGIN must be http(s)://host",
  ],
  [{ PORT: "http" }, "PORT must be a number from 0"],
  [{ PORT: "70000" }, "PORT must be"],
  [{ PORT: "4100", METRICS_PORT: "4100" }, "METRICS_PORT must differ from PORT"],
  [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL must be postgres://"],
  [{ ...production, OIDC_ISSUER: "" }, "DATABASE_URL needs OIDC_ISSUER too"],
  [{ ...production, OIDC_CLIENT_ID: "" }, "OIDC_ISSUER needs OIDC_CLIENT_ID too"],
  [{ ...production, WAYBILL_SECRET: "" }, "DATABASE_URL needs WAYBILL_SECRET too"],
  [{ ...production, WAYBILL_SECRET: "short" }, "WAYBILL_SECRET must be 32 or more characters"],
  [{ ...production, DEMO: "on" }, "DEMO=on is for the embedded database alone"],
  [{ OIDC_ISSUER: "http://login.example.com" }, "OIDC_ISSUER must be an https URL"],
  [{ TAX_SERVICE_URL: "http://taxes.example.com" }, "TAX_SERVICE_URL must be an https URL"],
  [{ TAX_SERVICE_TOKEN: "shh" }, "TAX_SERVICE_TOKEN needs TAX_SERVICE_URL too"],
  [{ PUBLIC_URL: "https://shop.example.com/waybill" }, "PUBLIC_URL must be http(s)://host"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of fatal, error"],
  [{ RATE_LIMIT_PER_MINUTE: "-1" }, "RATE_LIMIT_PER_MINUTE must be a whole number"],
  [{ TRUST_PROXY: "nginx" }, "TRUST_PROXY must be true, false"],
  [{ DEMO: "all" }, "DEMO must be on or none"],
  [{ HOST: "a b" }, "HOST must be an address"],
])("%o is refused by name", (env, message) => {
  expect(() => readConfig(env, [])).toThrow(message);
});

test("a role that does not exist, a role without DATABASE_URL and an unknown option are refused", () => {
  expect(() => readConfig(production, ["--role", "boss"])).toThrow("--role must be one of");
  expect(() => readConfig({}, ["--role", "api"])).toThrow("--role api needs DATABASE_URL");
  expect(() => readConfig({}, ["--fast"])).toThrow("--fast");
});

test("everything that is wrong is said at once, and no value is repeated", () => {
  const refused = () => readConfig({ PORT: "x", WAYBILL_SECRET: "hunter2", DEMO: "?" }, []);
  expect(refused).toThrow(ConfigError);
  expect(refused).toThrow(/PORT must[\s\S]*DEMO must/);
  expect(refused).not.toThrow(/hunter2/);
});
