import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { merchantOf } from "../../test/merchant.ts";
import { openTestSandbox, pageRequest, secret, type TestSandbox } from "../../test/open-test-sandbox.ts"; // prettier-ignore
import { sandboxControl } from "../control-client.ts";

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openTestSandbox();
});
afterEach(() => sandbox.control.clearFaults());
afterAll(() => sandbox.close());

/** Asks with the same key until it is answered; tells what came before. */
async function captureThrough(
  kind:
    | "error_before"
    | "error_after"
    | "lost_request"
    | "lost_answer"
    | "in_flight"
    | "unreadable_answer",
) {
  // prettier-ignore
  const page = await sandbox.openPage();
  const { id } = await sandbox.control.pay(page.id, "tok_visa");
  await sandbox.control.injectFault({ kind, operations: ["capture"] });
  const ask = () =>
    sandbox.merchant
      .post(`/v1/payments/${id}/captures`, { amount: 700, currency: "EUR" }, `capture-${id}`)
      .then(
        ({ status }) => status,
        (error: unknown) => (error instanceof SyntaxError ? "unreadable" : "nothing"),
      );
  const first = await ask();
  const { body: between } = await sandbox.merchant.get(`/v1/payments/${id}`);
  const second = await ask();
  const { body: after } = await sandbox.merchant.get(`/v1/payments/${id}`);
  return { first, between: between.captured, second, after: after.captured };
}

describe("a fault of the API", () => {
  test.each([
    { kind: "error_before", first: 503, between: 0 },
    { kind: "in_flight", first: 409, between: 0 },
    { kind: "lost_request", first: "nothing", between: 0 },
    { kind: "error_after", first: 500, between: 700 },
    { kind: "lost_answer", first: "nothing", between: 700 },
    { kind: "unreadable_answer", first: "unreadable", between: 700 },
  ] as const)("$kind strikes once, and asking again does nothing twice", async (expected) => {
    const { kind, first, between } = expected;
    expect(await captureThrough(kind)).toEqual({ first, between, second: 200, after: 700 });
  });

  test("latency holds a call up, before its work or after it", async () => {
    await sandbox.control.injectFault({ kind: "latency", ms: 120 });
    await sandbox.control.injectFault({ kind: "slow_answer", ms: 80 });
    const begun = performance.now();
    await sandbox.merchant.get("/v1/payments");
    expect(performance.now() - begun).toBeGreaterThanOrEqual(190);
  });

  test("strikes the operations it is for, as often as it says", async () => {
    await sandbox.control.injectFault({
      kind: "error_before",
      operations: ["getPayment"],
      calls: 2,
    });
    const { payment } = await sandbox.openPage();
    const get = async () => (await sandbox.merchant.get(`/v1/payments/${payment.id}`)).status;
    expect([await get(), await get(), await get()]).toEqual([503, 503, 200]);
  });

  test("strikes by dice that fall the same with the same seed", async () => {
    const run = async () => {
      await sandbox.control.injectFault({ kind: "error_before", rate: 0.4, seed: 7 });
      const statuses: number[] = [];
      for (let index = 0; index < 20; index += 1) {
        statuses.push((await sandbox.merchant.get("/v1/payments?limit=1")).status);
      }
      await sandbox.control.clearFaults();
      return statuses;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await run()).toEqual(first);
  });

  test("is an account's own, or everybody's when the control key asks for it", async () => {
    const account = randomUUID();
    const other = merchantOf({ url: sandbox.url, secret, account });
    await sandbox.control.injectFault({ kind: "error_before" });
    expect((await other.get("/v1/payments")).status).toBe(200);
    expect((await sandbox.merchant.get("/v1/payments")).status).toBe(503);
    const all = sandboxControl({ url: sandbox.url, secret });
    await all.injectFault({ kind: "error_before", calls: 2 });
    expect((await other.get("/v1/payments")).status).toBe(503);
    expect((await sandbox.merchant.get("/v1/payments")).status).toBe(503);
    await all.clearFaults();
  });

  test("outlives a restart", async () => {
    const own = await openTestSandbox();
    try {
      await own.control.injectFault({ kind: "error_before", calls: 2 });
      expect((await own.merchant.get("/v1/payments")).status).toBe(503);
      await own.stop();
      const { merchant } = await own.restart();
      expect((await merchant.get("/v1/payments")).status).toBe(503);
      expect((await merchant.get("/v1/payments")).status).toBe(200);
    } finally {
      await own.close();
    }
  });

  test("that there is not is refused", async () => {
    const fault = { kind: "earthquake" } as unknown as { kind: "latency" };
    await expect(sandbox.control.injectFault(fault)).rejects.toThrow("invalid_request");
  });
});

describe("faults of webhooks", () => {
  test("tell an event several times", async () => {
    await sandbox.control.injectFault({ kind: "webhook_duplicate", copies: 3 });
    const page = await sandbox.openPage();
    await expect.poll(() => receivedOf(page.payment.id)).toHaveLength(3);
    const told = receivedOf(page.payment.id);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect(new Set(told.map(({ body }) => body)).size).toBe(1);
  });

  test("tell it late", async () => {
    await sandbox.control.injectFault({ kind: "webhook_delay", ms: 600_000 });
    await sandbox.openPage();
    const { items } = await sandbox.control.listWebhooks();
    const late = items.at(-1);
    expect(late).toMatchObject({ state: "pending", tries: 0 });
    expect(Date.parse(late?.nextAt ?? "")).toBeGreaterThan(Date.now() + 500_000);
  });

  test("tell events in another order than they happened", async () => {
    await sandbox.control.injectFault({ kind: "webhook_reorder", ms: 400, rate: 1, seed: 3 });
    const page = await sandbox.openPage({ capture: "automatic" });
    const { id } = await sandbox.control.pay(page.id, "tok_visa");
    for (const amount of [1, 2, 3]) await sandbox.control.refund(id, amount);
    await expect.poll(() => receivedOf(id)).toHaveLength(5);
    const { body } = await sandbox.merchant.get("/v1/events?limit=100");
    const made = body.items.map((event: { id: string }) => event.id);
    const told = receivedOf(id).map((webhook) => webhook.id);
    expect(told).not.toEqual(made.filter((event: string) => told.includes(event)));
  });

  function receivedOf(payment: string) {
    return sandbox.receiver.received.filter(({ body }) => body.includes(payment));
  }
});

test("a page request without a fault is not touched by faults of others", async () => {
  expect((await sandbox.merchant.post("/v1/pages", pageRequest(sandbox.receiver.url))).status).toBe(200); // prettier-ignore
});
