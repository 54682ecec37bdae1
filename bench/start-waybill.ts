import { startProcess, type MeasuredProcess } from "./measured-process.ts";

/** Starts the service as production does, on a database and a free port. Nobody signs in, so no issuer is asked. */
export function startWaybill(databaseUrl: string, profile?: string): Promise<MeasuredProcess> {
  return startProcess({
    script: new URL("../server/src/main.ts", import.meta.url),
    args: ["--role", "api"],
    profile,
    env: {
      DATABASE_URL: databaseUrl,
      OIDC_ISSUER: "https://issuer.invalid",
      OIDC_CLIENT_ID: "bench",
      OIDC_CLIENT_SECRET: "bench",
      WAYBILL_SECRET: "a secret of the benchmark that is long enough",
      HOST: "127.0.0.1",
      PORT: "0",
      METRICS_PORT: "0",
      LOG_LEVEL: "silent",
      RATE_LIMIT_PER_MINUTE: "0",
    },
  });
}
