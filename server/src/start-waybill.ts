import type { App } from "./app.ts";
import { ConfigError, readConfig, type Config, type Settings } from "./config.ts";
import { choosePorts, usualPort } from "./platform/choose-ports.ts";
import { startEmbeddedPostgres } from "./platform/embedded-postgres/index.ts";
import { readOrMakeSecret } from "./platform/secret.ts";
import { stopOnSignals } from "./platform/stop-signals.ts";

export interface Running {
  config: Config;
  app: App;
  address: string;
}

/** Starts what the arguments and the environment ask for, and stops it again at a signal. */
export async function startWaybill(
  argv: string[],
  report: (line: string) => void,
): Promise<Running> {
  const settings = readConfig(undefined, argv);
  const stops: (() => Promise<void>)[] = [];
  stopOnSignals(async () => {
    while (stops.length > 0) await stops.pop()?.();
  }, report);
  const { host } = settings;
  const ports = await choosePorts(settings);
  if (settings.port === undefined && ports.port !== usualPort) {
    report(`Port ${usualPort} is in use on ${host}; taking ${ports.port}.`);
  }
  const databaseUrl = settings.databaseUrl ?? (await startDatabase(settings, stops, report));
  const config: Config = {
    ...settings,
    ...ports,
    databaseUrl,
    secret: settings.secret ?? (await readOrMakeSecret(settings.dataDir)),
    publicUrl: settings.publicUrl ?? `http://localhost:${ports.port}`,
  };
  const { openApp } = await import("./app.ts");
  const app = await openApp(config);
  stops.push(() => app.close());
  const { address } = await app.listen();
  return { config, app, address };
}

async function startDatabase(
  settings: Settings,
  stops: (() => Promise<void>)[],
  report: (line: string) => void,
): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: settings.dataDir, report });
  stops.push(() => postgres.stop());
  return postgres.url;
}

/** Says what went wrong without a stack where the cause is the person's to mend. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
