import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@waybill/client";
import { build } from "esbuild";
import { figure, type Figure } from "../figure.ts";
import { startProcess } from "../measured-process.ts";
import { median } from "../percentile.ts";
import { measureAborts } from "./abort-client.ts";

const section = "client";
const blocks = 40;
const callsInBlock = 250;
const imports = 15;
const tenantId = "ten_01k0000000e008000000000001";
const orderId = "ord_01k0000000e008000000000002";

/** What the client adds to a call by hand, and what importing it costs. */
export async function measureClient(): Promise<Figure[]> {
  const { timeRatio, cpuRatio, rawMs } = await compareWithFetch();
  return [
    figure(section, "getOrder against raw fetch, time", timeRatio, "x", { atMost: 1.25 }),
    figure(section, "getOrder against raw fetch, CPU of the caller", cpuRatio, "x"),
    figure(section, "raw fetch", rawMs, "ms"),
    ...(await measureAborts()),
    figure(section, "import, bundled", await importMs(), "ms", { atMost: 10 }),
  ];
}

/**
 * One caller, in blocks of both in turns. The server answers the same bytes at once, so nothing of its own hides what
 * the client does.
 */
async function compareWithFetch() {
  const server = await startProcess({
    script: new URL("../floor/answer-order.ts", import.meta.url),
    args: [],
  });
  try {
    const client = createClient({
      baseUrl: server.address,
      tenantId,
      auth: { apiKey: "wb_bench" },
    });
    const headers = {
      accept: "application/json",
      authorization: "Bearer wb_bench",
      "x-tenant-id": tenantId,
    };
    const withClient = () => client.getOrder(orderId);
    const withFetch = async () => {
      const response = await fetch(`${server.address}/v1/orders/${orderId}`, { headers });
      const order: unknown = await response.json();
      return order;
    };
    await timeBlock(withFetch, callsInBlock * 4);
    await timeBlock(withClient, callsInBlock * 4);
    const ratios: Record<"ms" | "cpuMs", number>[] = [];
    const raw: number[] = [];
    for (let block = 0; block < blocks; block++) {
      const byHand = await timeBlock(withFetch, callsInBlock);
      const byClient = await timeBlock(withClient, callsInBlock);
      raw.push(byHand.ms / callsInBlock);
      ratios.push({ ms: byClient.ms / byHand.ms, cpuMs: byClient.cpuMs / byHand.cpuMs });
    }
    return {
      timeRatio: median(ratios.map(({ ms }) => ms)),
      cpuRatio: median(ratios.map(({ cpuMs }) => cpuMs)),
      rawMs: median(raw),
    };
  } finally {
    await server.stop();
  }
}

async function timeBlock(call: () => Promise<unknown>, calls: number) {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  for (let made = 0; made < calls; made++) await call();
  const used = process.cpuUsage(before);
  return { ms: performance.now() - begin, cpuMs: (used.user + used.system) / 1000 };
}

/** Of the client as a program ships it, in one file, each time in a new process. */
async function importMs(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "waybill-bench-client-"));
  try {
    const outfile = join(folder, "client.mjs");
    const entry = new URL("../../client/src/index.ts", import.meta.url);
    await build({ entryPoints: [entry.pathname], outfile, bundle: true, format: "esm" });
    const script = join(folder, "import.mjs");
    await writeFile(
      script,
      `const begin = performance.now();
      await import(${JSON.stringify(pathToFileURL(outfile).href)});
      console.log(performance.now() - begin);`,
    );
    const times: number[] = [];
    for (let time = 0; time < imports; time++) {
      const { stdout } = await promisify(execFile)(process.execPath, [script]);
      times.push(Number(stdout));
    }
    return median(times);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
