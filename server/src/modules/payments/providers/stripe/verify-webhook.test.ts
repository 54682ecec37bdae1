import { createHmac } from "node:crypto";
import { Stripe } from "stripe";
import { describe, expect, test } from "vitest";
import { type IncomingWebhook, WebhookRefusal } from "../provider.ts";
import { verifyWebhook } from "./verify-webhook.ts";

const secret = "whsec_5257a869e7ecebeda32affa62cdca3fa";
const oldSecret = "whsec_0123456789abcdef0123456789abcdef";
const now = new Date("2026-11-22T12:00:00.500Z");
const nowSeconds = Math.floor(now.getTime() / 1000);
const payload = '{"id":"evt_1","object":"event","type":"payment_intent.succeeded","note":"größer"}';

/** As Stripe's own helper for tests signs. */
function signed(more: Partial<Stripe.WebhookTestHeaderOptions> = {}): string {
  const { webhooks } = Stripe;
  // The helper asks for all of its options in its type, and makes up what is left out.
  const options = { payload, secret, timestamp: nowSeconds, ...more } as Stripe.WebhookTestHeaderOptions; // prettier-ignore
  return webhooks.generateTestHeaderString(options);
}

function verify(header: IncomingWebhook["headers"][string], body: Buffer | string = payload) {
  const headers = header === undefined ? {} : { "stripe-signature": header };
  const account = { webhookSecrets: [secret, oldSecret] };
  return () => verifyWebhook(account, { headers, body: Buffer.from(body), now });
}

function hmacOf(content: string, key = secret): string {
  return createHmac("sha256", key).update(content).digest("hex");
}

const good = hmacOf(`${nowSeconds}.${payload}`);
const at = (seconds: number) => signed({ timestamp: nowSeconds + seconds });

describe("a webhook is taken", () => {
  test.each([
    ["as Stripe's test helper signs it", signed()],
    ["when it has travelled five minutes", at(-299)],
    ["when the gateway's clock is a bit ahead", at(299)],
    ["signed with the secret that is being replaced", signed({ secret: oldSecret })],
    [
      "signed with both secrets, the one of ours last",
      `t=${nowSeconds},v1=${"0".repeat(64)},v1=${good}`,
    ],
    [
      "with a scheme beside that is unknown",
      `t=${nowSeconds},v1=${good},v0=${"1".repeat(64)},v2=${"2".repeat(64)}`,
    ],
  ])("%s", (_, header) => {
    expect(verify(header)).not.toThrow();
  });

  test("whatever it says, be it no JSON", () => {
    expect(verify(signed({ payload: "a=1" }), "a=1")).not.toThrow();
  });
});

const t = `t=${nowSeconds}`;
const invalidUtf8 = Buffer.concat([
  Buffer.from('{"note":"'),
  Buffer.from([0xff]),
  Buffer.from('"}'),
]);
const repaired = invalidUtf8.toString("utf8");

const forged: [string, IncomingWebhook["headers"][string], (Buffer | string)?][] = [
  ["without a header", undefined],
  ["with an empty header", ""],
  ["with a header of spaces", "   "],
  ["signed with another secret", signed({ secret: "whsec_another" })],
  ["signed with an empty secret", `${t},v1=${hmacOf(`${nowSeconds}.${payload}`, "")}`],
  ["signed with our secret without its prefix", signed({ secret: secret.replace("whsec_", "") })],
  ["signed for another body", signed({ payload: payload.replace("succeeded", "canceled") })],
  ["with a byte of the body altered", signed(), payload.replace("evt_1", "evt_2")],
  ["with a space added to the body", signed(), `${payload} `],
  ["with the body written anew", signed(), JSON.stringify(JSON.parse(payload), null, 2)],
  ["with an empty body", signed({ payload: "" }), ""],
  ["with a mark of byte order put in front", signed(), `\uFEFF${payload}`],
  ["with a body in another encoding", signed(), Buffer.from(payload, "latin1")],
  [
    "with bytes that are no text and were signed as their repair",
    signed({ payload: repaired }),
    invalidUtf8,
  ],
  ["more than five minutes old", at(-301)],
  ["a year old", at(-365 * 24 * 60 * 60)],
  ["more than five minutes ahead", at(301)],
  ["from far in the future", at(10 * 365 * 24 * 60 * 60)],
  ["with a time in milliseconds", signed({ timestamp: now.getTime() })],
  ["with a fresh time put before an old signature", at(-3600).replace(/t=\d+/, t)],
  ["with an old time put behind the fresh one", `${t},v1=${good},t=${nowSeconds - 3600}`],
  ["with a fresh time put behind an old one", `${at(-3600)},${t}`],
  ["without a time", `v1=${good}`],
  ["with an empty time", `t=,v1=${good}`],
  ["with a time of zero", `t=0,v1=${hmacOf(`0.${payload}`)}`],
  ["with a negative time", `t=-${nowSeconds},v1=${good}`],
  ["with a time that only begins as a number", `${t}abc,v1=${good}`],
  ["with a time in the digits of another script", `t=${inArabicDigits(nowSeconds)},v1=${good}`],
  ["with a time in hexadecimal", `t=0x${nowSeconds.toString(16)},v1=${good}`],
  ["with the time alone", t],
  ["with the old scheme alone", `${t},v0=${good}`],
  ["with a scheme of its own", signed({ scheme: "v2" })],
  ["with the scheme in capitals", `${t},V1=${good}`],
  ["with an empty signature", `${t},v1=`],
  ["with a signature cut short", signed().slice(0, -1)],
  ["with a signature that goes on", `${signed()}0`],
  ["with the signature in capitals", `${t},v1=${good.toUpperCase()}`],
  ["with the signature in base64", `${t},v1=${Buffer.from(good, "hex").toString("base64")}`],
  ["with a signature of zeros", `${t},v1=${"0".repeat(64)}`],
  ["with spaces around the comma", `${t} , v1=${good}`],
  ["with a space in front", ` ${signed()}`],
  ["with a line break in it", `${t},\nv1=${good}`],
  ["with semicolons for commas", `${t};v1=${good}`],
  ["with the header there twice, as Node joins it", `${signed()}, ${signed()}`],
  ["with the header there twice, as a list", [signed(), signed()]],
  ["with a huge header", `${t}${`,v1=${"0".repeat(64)}`.repeat(10_000)},v1=${good}`],
  ["with the signature of the body without a time", `${t},v1=${hmacOf(payload)}`],
  ["with the time and the body swapped", `${t},v1=${hmacOf(`${payload}.${nowSeconds}`)}`],
  ["with the header of another gateway", `sha256=${hmacOf(payload)}`],
];

describe("a webhook is refused", () => {
  test.each(forged)("%s", (_, header, body) => {
    expect(verify(header, body)).toThrow(WebhookRefusal);
  });

  test("whoever signed it, when the account has no secret, or a blank one", () => {
    const headers = { "stripe-signature": `${t},v1=${hmacOf(`${nowSeconds}.${payload}`, " ")}` };
    for (const webhookSecrets of [[], [""], [" "]]) {
      const verifying = () =>
        verifyWebhook({ webhookSecrets }, { headers, body: Buffer.from(payload), now });
      expect(verifying).toThrow(WebhookRefusal);
    }
  });

  test("once its secret was replaced", () => {
    const headers = { "stripe-signature": signed({ secret: oldSecret }) };
    const webhook = { headers, body: Buffer.from(payload), now };
    expect(() => verifyWebhook({ webhookSecrets: [secret, oldSecret] }, webhook)).not.toThrow();
    expect(() => verifyWebhook({ webhookSecrets: [secret] }, webhook)).toThrow(WebhookRefusal);
  });

  test("in at least 25 ways that are tried here, each of which was named", () => {
    expect(new Set(forged.map(([name]) => name)).size).toBe(forged.length);
    expect(forged.length).toBeGreaterThanOrEqual(25);
  });
});

function inArabicDigits(number: number): string {
  return [...String(number)].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join("");
}
