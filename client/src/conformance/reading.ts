import { ConflictError, paginate, safe, updateWithRetry } from "../index.ts";
import { verifyWebhook } from "../webhooks.ts";
import { claim, claimEqual, rejection } from "./claim.ts";
import { clientOf, newOrder, orderId } from "./clients.ts";
import { refusal, type Answer, type Conformance } from "./stage.ts";

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };
const unreadable: readonly (readonly [string, Answer])[] = [
  ["HTML with status 200", { status: 200, headers: html, text: "<h1>Log in</h1>" }],
  ["JSON that calls itself HTML", { status: 200, headers: html, text: '{"id":"ord_1"}' }],
  ["JSON that ends too early", { status: 200, headers: json, text: '{"id":' }],
  ["an empty body", { status: 200, headers: json, text: "" }],
  ["no content where there should be some", { status: 204 }],
];

export const reading: readonly Conformance[] = [
  ...unreadable.map(([what, answer]): Conformance => ({
    name: `${what} is a TransportError that tells what came`,
    async run(stage) {
      await stage.play(answer);
      const failed = await rejection(clientOf(stage).getOrder(orderId));
      claimEqual(
        [failed["name"], failed["kind"], failed["status"], failed["excerpt"]],
        ["TransportError", "decode", answer.status, answer.text ?? ""],
        what,
      );
    },
  })),
  {
    name: "a 409 as a problem without an `error` key is an ApiError with all that it says",
    async run(stage) {
      const errors = [
        { pointer: "/lines/0/sku", detail: "There is no such SKU.", code: "unknown" },
      ];
      await stage.play(refusal(409, "out_of_stock", { errors, shortages: [{ sku: "CHAI-1" }] }));
      const failed = await rejection(clientOf(stage).placeOrder(newOrder));
      claimEqual(
        ["status", "code", "message", "requestId", "errors"].map((name) => failed[name]),
        [409, "out_of_stock", "It is out_of_stock.", "req_1", errors],
        "the error",
      );
    },
  },
  {
    name: "fields, values and codes that the client does not know are kept",
    async run(stage) {
      const order = { id: orderId, status: "frozen", giftWrap: { colour: "red" } };
      await stage.play({ status: 200, json: order }, refusal(409, "sold_to_the_moon"));
      claimEqual(await clientOf(stage).getOrder(orderId), order, "the order");
      const failed = await rejection(clientOf(stage).getOrder(orderId));
      claimEqual([failed["name"], failed["code"]], ["ApiError", "sold_to_the_moon"], "the code");
    },
  },
  {
    name: "withResponse gives status, headers, ETag, request id and attempts",
    async run(stage) {
      const headers = { etag: '"7"', "x-request-id": "req_9", "x-else": "y" };
      await stage.play({ status: 200, headers, json: { id: orderId } });
      const answer = await clientOf(stage).getOrder(orderId).withResponse();
      const { status, etag, requestId, attempts } = answer;
      claimEqual([status, etag, requestId, attempts], [200, '"7"', "req_9", 1], "the answer");
      claimEqual(answer.headers.get("x-else"), "y", "any header");
    },
  },
  {
    name: "safe() gives a refusal as a value",
    async run(stage) {
      await stage.play(refusal(404, "not_found"));
      const result = await safe(clientOf(stage).getOrder(orderId));
      claim(!result.ok && result.error.name === "ApiError", "the result is the refusal");
      claimEqual(result.error.code, "not_found", "code");
    },
  },
  {
    name: "a list is walked to its end, page by page",
    async run(stage) {
      await stage.play(
        { status: 200, json: { items: [{ id: "ord_1" }, { id: "ord_2" }], nextCursor: "b" } },
        { status: 200, json: { items: [{ id: "ord_3" }], nextCursor: null } },
      );
      const ids: string[] = [];
      for await (const { id } of paginate(clientOf(stage).listOrders, { limit: 2 })) ids.push(id);
      const paths = (await stage.received()).map(({ path }) => path);
      claimEqual(ids, ["ord_1", "ord_2", "ord_3"], "items");
      claimEqual(paths, ["/v1/orders?limit=2", "/v1/orders?limit=2&cursor=b"], "pages");
    },
  },
  {
    name: "an update is made again on a newer version, unless somebody changed the same field",
    async run(stage) {
      const read = (version: number, note: string, tags: string[]): Answer => ({
        status: 200,
        json: { id: orderId, version, note, tags },
      });
      const { getOrder, updateOrder } = clientOf(stage);
      const update = () => updateWithRetry(getOrder, updateOrder, orderId, { note: "mine" });
      const stale = refusal(412, "version_mismatch");
      await stage.play(
        read(1, "old", []),
        stale,
        read(2, "old", ["vip"]),
        read(3, "mine", ["vip"]),
      );
      claimEqual((await update()).tags, ["vip"], "their change stays");
      await stage.play(read(1, "old", []), stale, read(2, "theirs", []));
      const failed: unknown = await rejection(update());
      claim(failed instanceof ConflictError, "the conflict is handed over");
      claimEqual(
        failed.conflict.fields,
        [{ field: "note", base: "old", mine: "mine", theirs: "theirs" }],
        "its three versions",
      );
    },
  },
  {
    name: "a webhook is believed only with its signature, and only for a while",
    async run() {
      const webhook = {
        body: '{"test": 2432232314}',
        secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        headers: {
          "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
          "webhook-timestamp": "1614265330",
          "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        },
        now: 1_614_265_330_000,
      };
      claimEqual((await verifyWebhook(webhook)).event, { test: 2432232314 }, "the event");
      const changed = verifyWebhook({ ...webhook, body: "{}" });
      claimEqual((await rejection(changed))["fault"], "signature", "a changed body");
      for (const elapsedMs of [-301_000, 301_000]) {
        const late = verifyWebhook({ ...webhook, now: webhook.now + elapsedMs });
        claimEqual((await rejection(late))["fault"], "time", `${elapsedMs} ms later`);
      }
    },
  },
];
