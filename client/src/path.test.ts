import { expect, test } from "vitest";

import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson } from "../test/raw-server.ts";
import { ArgumentError } from "./argument-error.ts";
import { fillPath } from "./path.ts";

test("a path's parameters stand in its places, encoded", () => {
  expect(fillPath("/orders/{orderId}/lines/{lineId}", ["ord_1", "a b?#%é"])).toBe(
    "/orders/ord_1/lines/a%20b%3F%23%25%C3%A9",
  );
});

const harmful = ["", ".", "..", "a/b", "a\\b", "/", 5, undefined, null, {}, ["ord_1"], "\ud800"];

test.each(harmful)("%j as a path parameter is refused by name", (value) => {
  expect(() => fillPath("/orders/{orderId}", [value])).toThrow(
    new ArgumentError("orderId", "a path segment"),
  );
});

test("nothing is sent for a call with such a parameter", async () => {
  await using server = await rawServer((_, response) => sendJson(response, 200, {}));
  const client = quickClient(server);
  for (const value of harmful) {
    // @ts-expect-error: what TypeScript refuses is what a JavaScript caller may pass.
    const failed = client.getOrder(value);
    await expect(failed).rejects.toThrow(ArgumentError);
  }
  expect(server.received).toEqual([]);
});
