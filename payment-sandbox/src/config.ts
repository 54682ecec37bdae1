import { parseArgs } from "node:util";
import type { SandboxOptions } from "./sandbox.ts";

type Environment = Record<string, string | undefined>;

/** What is wrong with how it was started, for whoever started it. */
export class ConfigError extends Error {}

const options = {
  "data-dir": { type: "string" },
  secret: { type: "string" },
  host: { type: "string" },
  port: { type: "string" },
  "public-url": { type: "string" },
} as const;

/** A parameter wins over its variable: `--data-dir` over `SANDBOX_DATA_DIR`. */
export function readConfig(
  env: Environment = process.env,
  args: string[] = process.argv.slice(2),
): SandboxOptions {
  const { values } = parseArgs({ args, options });
  const read = (name: keyof typeof options) =>
    values[name] ?? env[`SANDBOX_${name.toUpperCase().replaceAll("-", "_")}`]?.trim() ?? "";
  const secret = read("secret");
  if (secret.length < 32) {
    throw new ConfigError(
      "SANDBOX_SECRET must be 32 or more characters, shared with the merchant.",
    );
  }
  const port = read("port") || "4300";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ConfigError("SANDBOX_PORT must be a number from 0 (any free one) to 65535.");
  }
  const publicUrl = read("public-url");
  if (publicUrl !== "" && URL.parse(publicUrl)?.origin !== publicUrl) {
    throw new ConfigError("SANDBOX_PUBLIC_URL must be http(s)://host[:port] without a path.");
  }
  return {
    ...{ secret, port: Number(port), host: read("host") || "127.0.0.1" },
    dataDir: read("data-dir") || ".payment-sandbox",
    publicUrl: publicUrl || undefined,
  };
}
