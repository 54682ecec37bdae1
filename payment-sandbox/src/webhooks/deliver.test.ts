import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestSandbox, secret, type TestSandbox } from "../../test/open-test-sandbox.ts";
import { webhookSecretOf } from "../keys.ts";

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await openTestSandbox();
});
afterEach(() => sandbox.close());

const types = () => sandbox.receiver.received.map(({ type }) => type);

describe("a webhook", () => {
  test("is signed as Standard Webhooks say, with the account's own secret", async () => {
    await sandbox.openPage();
    await expect.poll(types).toEqual(["page.opened"]);
    const [{ body, headers } = { body: "", headers: {} }] = sandbox.receiver.received;
    const signed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])); // prettier-ignore
    const verify = (account: string) =>
      new Webhook(webhookSecretOf(secret, account)).verify(body, signed);
    expect(verify(sandbox.account)).toEqual(JSON.parse(body));
    expect(() => verify("another")).toThrow("No matching signature");
  });

  test("tells everything that happens, each time with the whole payment", async () => {
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_card_declined");
    await sandbox.control.pay(page.id, "tok_challenge");
    const { id } = await sandbox.control.answerChallenge(page.id, "complete");
    await sandbox.control.capture(id, 4_000);
    await sandbox.control.void(id);
    const { refunds } = await sandbox.control.refund(id, 1_000);
    await sandbox.control.failRefund(refunds[0]?.id ?? "");
    const { disputes } = await sandbox.control.openDispute(id, 500);
    await sandbox.control.decideDispute(disputes[0]?.id ?? "", "lost");
    const other = await sandbox.openPage();
    await sandbox.control.pay(other.id, "tok_slow_success");
    await sandbox.control.advance(60);
    await sandbox.control.advance(7 * 24 * 60 * 60);
    const closed = await sandbox.openPage();
    await sandbox.merchant.post(`/v1/pages/${closed.id}/close`);
    await sandbox.openPage();
    await sandbox.control.advance(60 * 60);
    const happened = [
      ...["page.opened", "payment.failed", "payment.requires_action", "payment.authorized"],
      ...["payment.captured", "payment.voided", "refund.updated", "refund.updated"],
      ...["dispute.opened", "dispute.updated", "page.opened", "payment.processing"],
      ...["payment.authorized", "payment.expired", "page.opened", "page.closed", "page.opened"],
      ...["page.expired"],
    ];
    await expect.poll(() => types().toSorted()).toEqual(happened.toSorted());
    const { body } = await sandbox.merchant.get("/v1/events?limit=100");
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual(happened);
    const told = new Map(sandbox.receiver.received.map((each) => [each.id, JSON.parse(each.body)]));
    expect(body.items.map((event: { id: string }) => told.get(event.id))).toEqual(body.items);
    expect(body.items[4].data.payment).toMatchObject({ captured: 4_000, released: 0 });
    expect(body.items[5].data.payment).toMatchObject({ captured: 4_000, released: 6_000 });
  });

  test("is sent again until it is received", async () => {
    sandbox.receiver.refuse(500, 404, 302);
    await sandbox.openPage();
    await expect.poll(types).toEqual(["page.opened"]);
    await expect
      .poll(async () => (await sandbox.control.listWebhooks()).items)
      .toMatchObject([{ state: "delivered", tries: 4, lastOutcome: "204" }]);
  });

  test("is sent after a restart when nobody had received it", async () => {
    await sandbox.control.pauseWebhooks();
    const page = await sandbox.openPage();
    await sandbox.control.pay(page.id, "tok_visa");
    await sandbox.stop();
    const { control } = await sandbox.restart();
    expect(types()).toEqual([]);
    await control.resumeWebhooks();
    await expect.poll(() => types().toSorted()).toEqual(["page.opened", "payment.authorized"]);
  });

  test("goes on being tried after a restart", async () => {
    sandbox.receiver.refuse(...Array.from({ length: 5 }, () => 503));
    await sandbox.openPage();
    await expect
      .poll(async () => (await sandbox.control.listWebhooks()).items[0]?.tries)
      .toBeGreaterThan(0);
    await sandbox.stop();
    await sandbox.restart();
    await expect.poll(types).toEqual(["page.opened"]);
  });

  test("waits while webhooks are held back, and leaves in the order that is asked for", async () => {
    await sandbox.control.pauseWebhooks();
    const page = await sandbox.openPage({ capture: "automatic" });
    const { id } = await sandbox.control.pay(page.id, "tok_visa");
    for (const amount of [1, 2, 3, 4]) await sandbox.control.refund(id, amount);
    expect(types()).toEqual([]);
    await sandbox.control.resumeWebhooks({ order: "shuffled", seed: 5 });
    await expect.poll(types).toHaveLength(6);
    await sandbox.control.repeatWebhooks();
    await expect.poll(types).toHaveLength(12);
    expect(new Set(sandbox.receiver.received.map((each) => each.id)).size).toBe(6);
  });
});
