import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { merchantOf } from "../test/merchant.ts";
import { pageRequest, secret } from "../test/open-test-sandbox.ts";
import { openWebhookReceiver } from "../test/webhook-receiver.ts";
import { sandboxControl } from "./control-client.ts";

const account = "0191b2c3-0000-7000-8000-000000000001";
const dataDir = mkdtempSync(join(tmpdir(), "payment-sandbox-"));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

/** The sandbox as a process of its own. */
async function startProcess() {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), "--port", "0"], {
    env: { SANDBOX_SECRET: secret, SANDBOX_DATA_DIR: dataDir, PATH: "" },
  });
  running.push(child);
  const printed: string[] = [];
  child.stderr.on("data", (part) => printed.push(String(part)));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (part) => {
      const found = /serves (\S+)/.exec(String(part))?.[1];
      if (found) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${printed.join("")}`)));
  });
  const kill = async (signal: "SIGKILL" | "SIGTERM") => {
    child.kill(signal);
    await once(child, "exit");
    return child.exitCode;
  };
  const control = sandboxControl({ url, secret, account });
  return { kill, printed, control, merchant: merchantOf({ url, secret, account }) };
}

test("a process that is killed loses nothing of what it did, answered or not", async () => {
  const receiver = await openWebhookReceiver();
  try {
    const first = await startProcess();
    const page = pageRequest(receiver.url);
    const { body: opened } = await first.merchant.post("/v1/pages", page, "page");
    await first.control.pay(opened.id, "tok_visa");
    const path = `/v1/payments/${opened.payment.id}/captures`;
    const part = { amount: 2_500, currency: "EUR" };
    await first.control.injectFault({ kind: "slow_answer", ms: 60_000, operations: ["capture"] });
    const unanswered = first.merchant.post(path, part, "capture").catch(() => "nothing");
    await expect.poll(async () => (await first.control.readLedger()).totals["EUR"]?.captured).toBe(2_500); // prettier-ignore
    await first.kill("SIGKILL");
    expect(await unanswered).toBe("nothing");

    const second = await startProcess();
    const again = await second.merchant.post(path, part, "capture");
    expect(again).toMatchObject({ status: 200, body: { captured: 2_500 } });
    const reopened = await second.merchant.post("/v1/pages", page, "page");
    expect(reopened.body.id).toBe(opened.id);
    expect((await second.control.readLedger()).payments).toMatchObject([{ captured: 2_500 }]);
    await expect
      .poll(() => new Set(receiver.received.map(({ type }) => type)))
      .toEqual(new Set(["page.opened", "payment.authorized", "payment.captured"]));
    expect(await second.kill("SIGTERM")).toBe(0);
    // Nor did it warn of anything.
    expect([...first.printed, ...second.printed]).toEqual([]);
  } finally {
    await receiver.close();
  }
});
