import { expect, test } from "vitest";

import { orderId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";
import { safe } from "./safe.ts";

test("a success is a value", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 200, { id: orderId }));
  expect(await safe(quickClient(server).getOrder(orderId))).toEqual({
    ok: true,
    value: { id: orderId },
  });
});

test("a refusal and a lost answer are values too", async () => {
  const shortages = [{ sku: "CHAI-1", requested: 2, available: 1 }];
  await using server = await rawServer((_, response) =>
    sendProblem(response, 409, "out_of_stock", { shortages }),
  );
  const refused = await safe(quickClient(server).placeOrder({ lines: [] }));
  expect(refused).toMatchObject({
    ok: false,
    error: { code: "out_of_stock", problem: { shortages } },
  });
  const lost = await safe(quickClient({ url: "http://127.0.0.1:9" }).getOrder(orderId));
  expect(lost).toMatchObject({ ok: false, error: { kind: "network" } });
});

test("a bug is thrown", async () => {
  const fetch = () => Promise.resolve({} as Response);
  const onRequest = () => {
    throw new RangeError("a bug");
  };
  const client = quickClient({ url: "http://127.0.0.1:9" }, { fetch, hooks: { onRequest } });
  await expect(safe(client.getOrder(orderId))).rejects.toThrow(RangeError);
});
