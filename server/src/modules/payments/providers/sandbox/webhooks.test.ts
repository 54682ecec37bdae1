import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSandboxAccount, type SandboxAccount } from "../../../../../test/sandbox-account.ts";
import { WebhookRefusal, type IncomingWebhook } from "../provider.ts";

let shop: SandboxAccount;
beforeAll(async () => {
  shop = await openSandboxAccount();
});
afterAll(() => shop.close());

const now = new Date("2026-03-01T12:00:00.500Z");
const body = Buffer.from('{"id":"evt_1","type":"ping","createdAt":"2026-03-01T12:00:00Z"}');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

/** As the gateway would send it, at a time that is not the machine's. */
function signed(secret: string, at: Date = now, id = "evt_1"): IncomingWebhook {
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
  };
  return { headers, body, now };
}

const verify = (webhook: IncomingWebhook, webhookSecrets = shop.account.webhookSecrets) =>
  shop.provider.verifyWebhook({ ...shop.account, webhookSecrets }, webhook);
const secret = () => shop.account.webhookSecrets[0] ?? "";
const another = `whsec_${Buffer.from("another secret of 24 byte").toString("base64")}`;

describe("the signature of a webhook", () => {
  test("is accepted as the sandbox sends it", async () => {
    await shop.opened(100);
    await expect.poll(() => shop.received.length).toBeGreaterThan(0);
    for (const webhook of shop.received) verify({ ...webhook, now: new Date() });
  });

  test("is accepted with any secret of the account, beside signatures of other versions", () => {
    verify(signed(secret()));
    verify(signed(another), [secret(), another]);
    const both = signed(secret());
    const signature = String(both.headers["webhook-signature"]);
    verify({ ...both, headers: { ...both.headers, "webhook-signature": `v1a,xyz v1,AAAA ${signature}` } }); // prettier-ignore
  });

  test("is good for five minutes to either side of the time that is handed over", () => {
    for (const seconds of [-300, 0, 300]) verify(signed(secret(), later(seconds)));
    for (const seconds of [-301, -86_400, 301, 86_400]) {
      expect(() => verify(signed(secret(), later(seconds)))).toThrow(WebhookRefusal);
    }
  });

  test("is refused when anything of it is another's", () => {
    const good = signed(secret());
    const withHeader = (name: string, value: string | string[] | undefined) => ({
      ...good,
      headers: { ...good.headers, [name]: value },
    });
    const time = String(good.headers["webhook-timestamp"]);
    const signature = String(good.headers["webhook-signature"]);
    const forged = [
      ...["webhook-id", "webhook-timestamp", "webhook-signature"].flatMap((name) => [
        ...[withHeader(name, undefined), withHeader(name, ""), withHeader(name, ["a", "b"])],
        withHeader(name, "x".repeat(5_000)),
      ]),
      withHeader("webhook-id", "evt_2"),
      ...[`${Number(time) + 1}`, `${time}.0`, `+${time}`, ` ${time}`, "NaN", "1e9", "-1"].map(
        (other) => withHeader("webhook-timestamp", other),
      ),
      ...[signature.slice(3), signature.replace("v1,", "v2,"), `${signature}=`, "v1,", "v1"].map(
        (other) => withHeader("webhook-signature", other),
      ),
      signature.toUpperCase() === signature ? [] : withHeader("webhook-signature", signature.toUpperCase()), // prettier-ignore
      signed(another),
      { ...good, body: Buffer.concat([body, Buffer.from(" ")]) },
      { ...good, body: Buffer.alloc(0) },
      { ...good, body: Buffer.concat([body, Buffer.from([0xff])]) },
    ].flat();
    expect(forged.length).toBeGreaterThanOrEqual(28);
    const accepted = forged.filter((webhook) => {
      try {
        verify(webhook);
        return true;
      } catch (error) {
        if (!(error instanceof WebhookRefusal)) throw error;
        return false;
      }
    });
    expect(accepted).toEqual([]);
    expect(() => verify(good, [])).toThrow(WebhookRefusal);
  });
});

describe("an event", () => {
  const parse = (event: unknown) => shop.provider.parseEvent(Buffer.from(JSON.stringify(event)));
  const at = new Date("2026-03-01T12:00:00Z");
  const envelope = { id: "evt_1", createdAt: at.toISOString() };

  test("of an unknown type is one that says nothing", () => {
    const event = parse({ ...envelope, type: "account.updated", data: { account: {} } });
    expect(event).toEqual({ id: "evt_1", type: "account.updated", at, payment: null, facts: null });
  });

  test.each([
    ...[null, 7, "event", [], {}, { ...envelope }, { ...envelope, type: "" }],
    ...[
      { ...envelope, id: 1, type: "ping" },
      { ...envelope, type: "ping", createdAt: "now" },
    ],
    ...[{ ...envelope, type: "payment.captured" }],
    { ...envelope, type: "payment.captured", data: { payment: { id: "pmt_1" } } },
  ])("%j is none", (event) => {
    expect(() => parse(event)).toThrow(/payment sandbox/);
  });

  test("that is no JSON is none", () => {
    expect(() => shop.provider.parseEvent(Buffer.from("{"))).toThrow("no event");
  });

  test("names our payment, and the gateway's", async () => {
    const { page, paymentId } = await shop.opened(100);
    await shop.control.pay(page.reference, "tok_visa");
    await shop.factsTold(paymentId, 2);
    const [event] = shop.received
      .map((webhook) => shop.provider.parseEvent(webhook.body))
      .filter((each) => each.type === "payment.authorized" && each.payment?.paymentId === paymentId); // prettier-ignore
    expect(event).toMatchObject({ facts: { authorized: 100 } });
    expect(event?.payment?.reference).toBe(event?.facts?.reference);
  });
});
