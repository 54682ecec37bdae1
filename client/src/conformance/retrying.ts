import { keepIntent } from "../index.ts";
import { claim, claimEqual, rejection } from "./claim.ts";
import { clientOf, newOrder, orderId, otherTenantId } from "./clients.ts";
import { refusal, type Conformance, type Stage } from "./stage.ts";

const found = { status: 200, json: { id: orderId } };

async function keysOf(stage: Stage): Promise<(string | undefined)[]> {
  return (await stage.received()).map(({ headers }) => headers["idempotency-key"]);
}

const transient = [408, 425, 429, 500, 502, 503, 504].map((status): Conformance => ({
  name: `status ${status} is asked again`,
  async run(stage) {
    await stage.play(refusal(status, "unavailable"), found);
    claimEqual((await clientOf(stage).getOrder(orderId).withResponse()).attempts, 2, "attempts");
  },
}));

const final: readonly (readonly [number, string, object])[] = [
  [409, "out_of_stock", {}],
  [412, "version_mismatch", { retryable: true }],
  [422, "idempotency_key_reused", {}],
];

export const retrying: readonly Conformance[] = [
  ...transient,
  ...final.map(([status, code, members]): Conformance => ({
    name: `a ${status} ${code} is never sent again`,
    async run(stage) {
      await stage.play(refusal(status, code, { ...members }));
      const failed = await rejection(clientOf(stage).placeOrder(newOrder));
      claimEqual([failed["name"], failed["code"]], ["ApiError", code], "the refusal");
      claimEqual((await stage.received()).length, 1, "requests");
    },
  })),
  {
    name: "the one 409 that the contract marks retryable is waited for",
    async run(stage) {
      await stage.play(refusal(409, "idempotency_in_flight", { retryable: true }), "place");
      claimEqual((await clientOf(stage).placeOrder(newOrder).withResponse()).attempts, 2, "sent");
    },
  },
  {
    name: "an order whose request or answer is lost is placed exactly once, with one key",
    async run(stage) {
      await stage.play("reset", "place and lose", refusal(500, "internal_error"), "place");
      const order: { id: string } = await clientOf(stage).placeOrder(newOrder);
      const keys = await keysOf(stage);
      claimEqual([keys.length, new Set(keys).size, order.id], [4, 1, "ord_1"], "keys and order");
    },
  },
  {
    name: "an intent keeps its key across a reload of the page, and ends with its answer",
    async run(stage) {
      await stage.play("place and lose", "place");
      const entries = new Map<string, string>();
      const store = {
        getItem: (name: string) => entries.get(name) ?? null,
        setItem: (name: string, key: string) => void entries.set(name, key),
        removeItem: (name: string) => void entries.delete(name),
      };
      const place = (): Promise<{ id: string }> => {
        const client = clientOf(stage, { retry: { maxAttempts: 1 } });
        const intent = { client, store, name: "form" };
        return keepIntent(intent, (options) => client.placeOrder(newOrder, options));
      };
      claimEqual((await rejection(place()))["kind"], "network", "the answer is lost");
      claimEqual([(await place()).id, (await place()).id], ["ord_1", "ord_2"], "orders");
    },
  },
  ...["0", "nonsense", "Sun, 06 Nov 1994 08:49:37 GMT"].map((text): Conformance => ({
    name: `a Retry-After of ${JSON.stringify(text)} asks for no wait`,
    async run(stage) {
      await stage.play(refusal(503, "unavailable", {}, { "retry-after": text }), found);
      await clientOf(stage).getOrder(orderId);
      claimEqual((await stage.received()).length, 2, "requests");
    },
  })),
  {
    name: "a Retry-After of a second is waited for",
    async run(stage) {
      await stage.play(refusal(503, "unavailable", {}, { "retry-after": "1" }), found);
      await clientOf(stage).getOrder(orderId);
      const [first, second] = await stage.received();
      claim((second?.at ?? 0) - (first?.at ?? 0) >= 950, "a second lies between the requests");
    },
  },
  {
    name: "a Retry-After of an hour, beyond the deadline, is not waited for",
    async run(stage) {
      await stage.play(refusal(503, "unavailable", {}, { "retry-after": "3600" }));
      claimEqual((await rejection(clientOf(stage).getOrder(orderId)))["code"], "unavailable", "it");
      claimEqual((await stage.received()).length, 1, "requests");
    },
  },
  {
    name: "a spent budget ends retries",
    async run(stage) {
      await stage.play(refusal(503, "unavailable"));
      const client = clientOf(stage, { retry: { budget: 2, maxAttempts: 3 } });
      await Promise.allSettled(Array.from({ length: 4 }, () => client.getOrder(orderId)));
      claimEqual((await stage.received()).length, 4 + 2, "requests");
    },
  },
  {
    name: "after a 429 the tenant's other calls wait, and another tenant's do not",
    async run(stage) {
      await stage.play(refusal(429, "rate_limited", {}, { "retry-after": "1" }), found);
      const client = clientOf(stage, { retry: { maxAttempts: 1 } });
      claimEqual((await rejection(client.getOrder(orderId)))["code"], "rate_limited", "it");
      await Promise.all([client.withTenant(otherTenantId).getTenant(), client.getOrder(orderId)]);
      const [refused, other, own] = await stage.received();
      claimEqual(
        [other?.path, own?.path],
        ["/v1/tenant", `/v1/orders/${orderId}`],
        "order of requests",
      );
      claim((own?.at ?? 0) - (refused?.at ?? 0) >= 950, "the tenant's own call waits a second");
    },
  },
];
