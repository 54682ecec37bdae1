import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@waybill/client";
import { expect, onTestFinished, test } from "vitest";
import { discardCluster } from "../server/src/platform/embedded-postgres/index.ts";
import { root } from "./root.ts";

// The commands as a person runs them, on a data folder of their own.
test(
  "an acknowledged order outlives kill -9, a stop and a start",
  { timeout: 120_000 },
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), `waybill-test-${process.pid}-`));
    onTestFinished(async () => void (await discardCluster(dataDir)));

    const first = await start(dataDir);
    const { tenantId, apiKey } = await createTenant(dataDir);
    const orderId = await placeOrder(first.address, tenantId, apiKey);
    expect(await run("verify", dataDir)).toMatch(/\d+ laws, 3 tenants, 0 broken/);
    const rival = run("start", dataDir);
    await expect(rival).rejects.toThrow(`Waybill is already running on ${dataDir}`);
    const page = await openPaymentPage(first.address, tenantId, apiKey, orderId);
    first.process.kill("SIGKILL");
    await first.exited;

    const second = await start(dataDir);
    // Another port, for which the page was not opened; but the sandbox knows it still.
    expect(await titleOf(`${second.sandbox}${page.pathname}`)).toMatch(/^Pay \$36\.00/);
    expect(await readOrder(second.address, tenantId, apiKey, orderId)).toMatchObject({
      id: orderId,
    });
    second.process.kill("SIGTERM");
    expect(await second.exited).toBe(0);

    const third = await start(dataDir);
    expect(await readOrder(third.address, tenantId, apiKey, orderId)).toMatchObject({
      id: orderId,
    });
    third.process.kill("SIGINT");
    expect(await third.exited).toBe(0);
  },
);

interface Started {
  process: ChildProcess;
  address: string;
  /** Where cards are tried out. */
  sandbox: string;
  exited: Promise<number | null>;
}

async function start(dataDir: string): Promise<Started> {
  const child = command("start", dataDir);
  onTestFinished(() => void child.kill("SIGKILL"));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [address = "", sandbox = ""] = await new Promise<string[]>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /Waybill is ready at \S+ \((\S+)\)[^]*Cards are tried out at (\S+):/.exec(said);
      if (ready) resolve(ready.slice(1));
    });
    child.once("exit", () => reject(new Error(`npm start ended early:\n${said}`)));
  });
  return { process: child, address, sandbox, exited };
}

async function run(name: string, dataDir: string, args: string[] = []): Promise<string> {
  const child = command(name, dataDir, args);
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(said);
  return said;
}

function command(name: string, dataDir: string, args: string[] = []): ChildProcess {
  return spawn(process.execPath, [join(root, "run.mjs"), name, ...args], {
    env: { ...process.env, WAYBILL_DATA: dataDir, PORT: "0", DEMO: "none", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function createTenant(
  dataDir: string,
): Promise<{ tenantId: `ten_${string}`; apiKey: string }> {
  const admin = ["--admin-email", "ada@acme.example", "--admin-name", "Ada"];
  const said = await run("create-tenant", dataDir, ["--slug", "acme", "--name", "Acme", ...admin]);
  const [, id = "", apiKey = ""] = /ten_(\w+)[^]*API key\s+(\S+)/.exec(said) ?? [];
  return { tenantId: `ten_${id}`, apiKey };
}

async function placeOrder(baseUrl: string, tenantId: `ten_${string}`, apiKey: string) {
  const client = createClient({ baseUrl, tenantId, auth: { apiKey } });
  const price = { amount: 1800, currency: "USD" };
  await client.createProduct({ sku: "CHAI-1", title: "Chai", price });
  await client.adjustStock({ sku: "CHAI-1", quantity: 5, reason: "opening" });
  const order = await client.placeOrder({
    customer: { name: "Maria Anders" },
    lines: [{ sku: "CHAI-1", quantity: 2 }],
  });
  return order.id;
}

async function readOrder(
  baseUrl: string,
  tenantId: `ten_${string}`,
  apiKey: string,
  orderId: `ord_${string}`,
) {
  return createClient({ baseUrl, tenantId, auth: { apiKey } }).getOrder(orderId);
}

/** The page at the gateway on which the order is paid. */
async function openPaymentPage(
  baseUrl: string,
  tenantId: `ten_${string}`,
  apiKey: string,
  orderId: `ord_${string}`,
): Promise<URL> {
  const client = createClient({ baseUrl, tenantId, auth: { apiKey } });
  const { id } = await client.requestPayment(orderId, { method: "card" });
  return new URL((await client.openPaymentPage(id)).url);
}

async function titleOf(url: string): Promise<string> {
  return /<title>([^<]*)/.exec(await (await fetch(url)).text())?.[1] ?? "";
}
