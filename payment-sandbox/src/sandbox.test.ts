import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openTestSandbox, secret } from "../test/open-test-sandbox.ts";
import { openPaymentSandbox } from "./sandbox.ts";

test("everything is there again after a restart: payments, what is due, what was answered", async () => {
  const sandbox = await openTestSandbox();
  try {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_slow_success");
    const before = (await sandbox.merchant.get(`/v1/payments/${page.payment.id}`)).body;
    const capture = { amount: 1, currency: "EUR" };
    const path = `/v1/payments/${page.payment.id}/captures`;
    const refused = await sandbox.merchant.post(path, capture, "early");
    await sandbox.stop();
    const { merchant, control } = await sandbox.restart();
    expect((await merchant.get(`/v1/payments/${page.payment.id}`)).body).toEqual(before);
    await control.advance(60);
    const after = await merchant.get(`/v1/payments/${page.payment.id}`);
    expect(after.body).toMatchObject({ status: "authorized", authorized: 10_000 });
    expect(await merchant.post(path, capture, "early")).toEqual(refused);
  } finally {
    await sandbox.close();
  }
});

test("a port that is taken is told, and the store is let go", async () => {
  const sandbox = await openTestSandbox();
  try {
    const port = Number(new URL(sandbox.url).port);
    const second = openPaymentSandbox({ dataDir: join(sandbox.dataDir, "second"), secret, port });
    await expect(second).rejects.toThrow("EADDRINUSE");
    rmSync(join(sandbox.dataDir, "second"), { recursive: true });
  } finally {
    await sandbox.close();
  }
});

test("a store of a later version is not touched", async () => {
  const sandbox = await openTestSandbox();
  try {
    await sandbox.stop();
    const later = new DatabaseSync(join(sandbox.dataDir, "payment-sandbox.sqlite"));
    later.exec("pragma user_version = 99");
    later.close();
    await expect(sandbox.restart()).rejects.toThrow("later version");
  } finally {
    await sandbox.receiver.close();
    rmSync(sandbox.dataDir, { recursive: true });
  }
});
