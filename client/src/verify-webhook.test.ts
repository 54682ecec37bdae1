import { createHmac } from "node:crypto";

import { expect, test } from "vitest";

import { verifyWebhook, type Webhook } from "./verify-webhook.ts";

// The example of the specification's own libraries.
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = '{"test": 2432232314}';
const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const sentAt = 1_614_265_330;
const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const now = sentAt * 1000;

const headers = {
  "webhook-id": id,
  "webhook-timestamp": String(sentAt),
  "webhook-signature": signature,
};
const webhook = (changes: Partial<Webhook> = {}): Webhook => ({
  body,
  headers,
  secret,
  now,
  ...changes,
});
const faultOf = (changes: Partial<Webhook>): Promise<unknown> =>
  verifyWebhook(webhook(changes)).then(
    () => "none",
    (error: { fault?: string }) => error.fault ?? error,
  );
const otherSecret = `whsec_${Buffer.from("another secret of 24 byt").toString("base64")}`;
const signedBy = (key: string, text: string): string =>
  `v1,${createHmac("sha256", Buffer.from(key.slice(6), "base64"))
    .update(text)
    .digest("base64")}`;

test("the specification's own example is verified, as text and as bytes, with either kind of headers", async () => {
  const verified = { id, event: { test: 2432232314 } };
  expect(await verifyWebhook(webhook())).toEqual(verified);
  const bytes = new TextEncoder().encode(body);
  expect(await verifyWebhook(webhook({ body: bytes, headers: new Headers(headers) }))).toEqual(
    verified,
  );
});

test("what was changed on the way is refused", async () => {
  expect(await faultOf({ body: '{"test": 2432232315}' })).toBe("signature");
  expect(await faultOf({ headers: { ...headers, "webhook-id": "msg_2" } })).toBe("signature");
  expect(await faultOf({ headers: { ...headers, "webhook-timestamp": String(sentAt + 1) } })).toBe(
    "signature",
  );
  expect(await faultOf({ secret: otherSecret })).toBe("signature");
});

test.each([
  [0, "none"],
  [300_000, "none"],
  [-300_000, "none"],
  [301_000, "time"],
  [-301_000, "time"],
])("%i ms after it was sent, the fault is %s", async (elapsedMs, fault) => {
  expect(await faultOf({ now: now + elapsedMs })).toBe(fault);
});

test("whoever says so takes less time", async () => {
  expect(await faultOf({ now: now + 11_000, toleranceMs: 10_000 })).toBe("time");
});

test("while a secret is replaced, either one will do, on either side", async () => {
  expect(await faultOf({ secret: [otherSecret, secret] })).toBe("none");
  const both = `${signedBy(otherSecret, `${id}.${sentAt}.${body}`)} ${signature}`;
  const rotated = { ...headers, "webhook-signature": both };
  expect(await faultOf({ headers: rotated })).toBe("none");
  expect(await faultOf({ headers: rotated, secret: otherSecret })).toBe("none");
});

test.each([
  "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  "v1,",
  "v1,not base64!",
  "v1",
  ",",
])("the signature %j proves nothing", async (text) => {
  expect(await faultOf({ headers: { ...headers, "webhook-signature": text } })).toBe("signature");
});

test.each([
  ["webhook-id", undefined],
  ["webhook-timestamp", undefined],
  ["webhook-timestamp", "soon"],
  ["webhook-timestamp", "-5"],
  ["webhook-timestamp", "1e9"],
  ["webhook-signature", undefined],
  ["webhook-signature", ["v1,a", "v1,b"]],
])("without a proper %s (%j) it is not a webhook", async (name, value) => {
  expect(await faultOf({ headers: { ...headers, [name]: value } })).toBe("headers");
});

test("a signed body that is not JSON is refused", async () => {
  const signed = signedBy(secret, `${id}.${sentAt}.hello`);
  const changes = { body: "hello", headers: { ...headers, "webhook-signature": signed } };
  expect(await faultOf(changes)).toBe("body");
});

test("a secret that is none is the receiver's mistake, and is not repeated", async () => {
  for (const secret of ["whsec_", "", "whsec_not base64!"]) {
    await expect(verifyWebhook(webhook({ secret }))).rejects.toThrow(
      /^secret must be whsec_ and base64$/,
    );
  }
});
