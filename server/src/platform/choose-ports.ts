import { createServer } from "node:net";
import { StartRefusal } from "./start-refusal.ts";

interface WantedPorts {
  host: string;
  port: number | undefined;
  metricsPort: number | undefined;
  /** Of the sandbox of payments, which is settled when it is known that there is one. */
  paymentSandboxPort?: number | undefined;
}

/**
 * Settles the ports before anything is opened, because addresses are handed out that name them. A port that somebody
 * asked for is that one or a refusal; the usual one gives way to the next when it is busy.
 */
export async function choosePorts({
  host,
  port: wanted,
  metricsPort: wantedForMetrics,
  paymentSandboxPort,
}: WantedPorts): Promise<{ port: number; metricsPort: number }> {
  const port =
    wanted === undefined
      ? await nextFree(host, usualPort, [wantedForMetrics, paymentSandboxPort])
      : await asked(host, wanted, "PORT");
  const metricsPort =
    wantedForMetrics === undefined
      ? await nextFree(host, wanted === 0 ? 0 : port + 1, [port, paymentSandboxPort])
      : await asked(host, wantedForMetrics, "METRICS_PORT");
  return { port, metricsPort };
}

/** The port of the sandbox of payments: behind the others, unless somebody asked for one. */
export function chooseSandboxPort(
  host: string,
  wanted: number | undefined,
  { port, metricsPort }: { port: number; metricsPort: number },
): Promise<number> {
  if (wanted !== undefined) return asked(host, wanted, "PAYMENT_SANDBOX_PORT");
  return nextFree(host, Math.max(port, metricsPort) + 1, []);
}

export const usualPort = 4100;

/** `taken`: nobody listens there yet, but somebody will. */
async function nextFree(
  host: string,
  from: number,
  taken: readonly (number | undefined)[],
): Promise<number> {
  for (let port = from; port < from + 100; port++) {
    if (port !== 0 && taken.includes(port)) continue;
    try {
      return await probe(host, port);
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw explain(error, host, `Port ${port}`);
    }
  }
  throw new StartRefusal(`No port from ${from} to ${from + 99} is free. Set PORT to one that is.`);
}

async function asked(host: string, port: number, name: string): Promise<number> {
  return probe(host, port).catch((error: unknown) => {
    throw explain(error, host, `${name} ${port}`);
  });
}

function explain(error: unknown, host: string, what: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `${what} is in use on ${host}. Stop what uses it, or choose another.`,
    EACCES: `${what} may not be opened by this account. Choose one above 1023.`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine.`,
    ENOTFOUND: `HOST ${host} is no address or name of this machine.`,
  };
  return new StartRefusal(reasons[codeOf(error)] ?? `${what} cannot be opened on ${host}.`, {
    cause: error,
  });
}

async function probe(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port }, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
