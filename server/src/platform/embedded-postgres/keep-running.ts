import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import {
  PortTaken,
  StillHeld,
  startPostmaster,
  stopPostmaster,
  type Postmaster,
  type PostmasterOptions,
} from "./postmaster.ts";

export interface KeepRunningOptions extends PostmasterOptions {
  choosePort?: () => Promise<number>;
}

/**
 * Keeps one postmaster running on one port: when it dies by itself it is started again, and whoever uses it sees an
 * outage of about a second instead of one that lasts until a person comes.
 */
export async function keepRunning(
  options: KeepRunningOptions,
): Promise<{ port: number; stop(): Promise<void> }> {
  const first = await startOnFreePort(options);
  const { port } = first;
  let postmaster: Postmaster | undefined = first.postmaster;
  let stopping = false;
  const lastResort = () => void postmaster?.process.kill("SIGINT");
  process.once("exit", lastResort);

  const watch = async () => {
    while (!stopping) {
      await postmaster?.exited;
      postmaster = undefined;
      if (stopping) return;
      options.report("PostgreSQL has stopped by itself. Starting it again ...");
      postmaster = await startAgain(options, port, () => stopping);
    }
  };
  const watching = watch();
  return {
    port,
    async stop() {
      stopping = true;
      if (postmaster) await stopPostmaster(postmaster);
      await watching;
      process.removeListener("exit", lastResort);
    },
  };
}

async function startOnFreePort(
  options: KeepRunningOptions,
): Promise<{ port: number; postmaster: Postmaster }> {
  const { choosePort = freePort } = options;
  let port = await choosePort();
  for (let attempt = 1; ; attempt++) {
    try {
      return { port, postmaster: await startPostmaster(options, port) };
    } catch (error) {
      if (error instanceof PortTaken && attempt < 10) port = await choosePort();
      else if (error instanceof StillHeld && attempt < 100) await sleep(100);
      else throw error;
    }
  }
}

/** The backends of a killed postmaster hold its memory for a moment, and a full disk for longer: it keeps trying. */
async function startAgain(
  options: PostmasterOptions,
  port: number,
  stopping: () => boolean,
): Promise<Postmaster | undefined> {
  let lastSaid = "";
  for (let pauseMs = 100; !stopping(); pauseMs = Math.min(pauseMs * 2, 5_000)) {
    try {
      const postmaster = await startPostmaster(options, port);
      options.report("PostgreSQL is back.");
      if (stopping()) await stopPostmaster(postmaster);
      return postmaster;
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (pauseMs >= 1_000 && said !== lastSaid) options.report((lastSaid = said));
    }
    await sleep(pauseMs);
  }
  return undefined;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
