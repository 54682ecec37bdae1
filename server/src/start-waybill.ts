import { join } from "node:path";
import type { App } from "./app.ts";
import { readConfig, type Config, type PaymentSandboxConfig, type Settings } from "./config.ts";
import { choosePorts, chooseSandboxPort, usualPort } from "./platform/choose-ports.ts";
import { startEmbeddedPostgres } from "./platform/embedded-postgres/index.ts";
import { readOrMakeSecret } from "./platform/secret.ts";
import { deriveKey } from "./platform/seal.ts";
import { StartRefusal } from "./platform/start-refusal.ts";
import { stopOnSignals } from "./platform/stop-signals.ts";

export interface Running {
  config: Config;
  app: App;
  /** Where it listens. */
  address: string;
}

type Report = (line: string) => void;
type Stops = (() => Promise<void>)[];

/** Starts what the arguments and the environment ask for, and stops it again at a signal. */
export async function startWaybill(argv: string[], report: Report): Promise<Running> {
  const settings = readConfig(undefined, argv);
  const stops: Stops = [];
  const stop = async () => {
    while (stops.length > 0) await stops.pop()?.();
  };
  stopOnSignals(stop, report);
  try {
    const config = await settle(settings, stops, report);
    const { openApp } = await import("./app.ts");
    const app = await openApp(config);
    stops.push(() => app.close());
    const { address } = await app.listen();
    return { config, app, address };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Decides what was left open: the database first, whose lock tells a second start on the same folder apart. */
async function settle(settings: Settings, stops: Stops, report: Report): Promise<Config> {
  const databaseUrl = settings.databaseUrl ?? (await startDatabase(settings, stops, report));
  const ports = await choosePorts(settings);
  if (settings.port === undefined && ports.port !== usualPort) {
    report(`Port ${usualPort} is in use; taking ${ports.port}.`);
  }
  const { paymentSandboxPort, ...known } = settings;
  const secret = settings.secret ?? (await readOrMakeSecret(settings.dataDir));
  const config: Config = {
    ...known,
    ...ports,
    databaseUrl,
    secret,
    publicUrl: settings.publicUrl ?? `http://localhost:${ports.port}`,
  };
  if (config.paymentSandbox || !settings.isEmbedded) return config;
  const sandbox = await startSandbox(config, paymentSandboxPort, stops);
  return { ...config, paymentSandbox: sandbox };
}

/** The gateway of the demo, on an origin of its own, as a gateway is. */
async function startSandbox(
  { host, port: ownPort, metricsPort, publicUrl: ownUrl, dataDir, secret: ownSecret }: Config,
  wantedPort: number | undefined,
  stops: Stops,
): Promise<PaymentSandboxConfig> {
  const secret = deriveKey(ownSecret, "payment sandbox").toString("hex");
  const port = await chooseSandboxPort(host, wantedPort, { port: ownPort, metricsPort });
  const { openPaymentSandbox } = await import("@waybill/payment-sandbox");
  // Whoever reaches us by a name reaches it by the same: it speaks no https.
  const { protocol, hostname } = new URL(ownUrl);
  const publicUrl = `http://${protocol === "http:" ? hostname : "localhost"}:${port}`;
  const sandbox = await openPaymentSandbox({
    ...{ dataDir: join(dataDir, "payment-sandbox"), secret, host, port, publicUrl },
  });
  stops.push(() => sandbox.close());
  return { url: sandbox.url, publicUrl, secret };
}

async function startDatabase(settings: Settings, stops: Stops, report: Report): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: settings.dataDir, report });
  stops.push(() => postgres.stop());
  return postgres.url;
}

/** Says what went wrong, without a stack where it is not a fault of ours. */
export function explainFailure(error: unknown): string {
  if (error instanceof StartRefusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
