import type { Config } from "../src/config.ts";

/** The service as tests run it: on free ports, without demo data or a limit of requests, with its own issuer. */
export function testConfig(databaseUrl: string, dataDir: string): Config {
  return {
    role: "api",
    isEmbedded: true,
    databaseUrl,
    oidc: undefined,
    oidcAudience: "waybill",
    taxProvider: undefined,
    paymentSandbox: undefined,
    stripe: { apiBase: undefined, pageOrigin: undefined },
    secret: "a secret of the tests that is long enough",
    host: "127.0.0.1",
    port: 0,
    metricsPort: 0,
    publicUrl: "http://localhost:4100",
    dataDir,
    logLevel: "silent",
    rateLimitPerMinute: 0,
    trustProxy: false,
    demo: false,
    demoLogins: false,
  };
}
