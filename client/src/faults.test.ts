import fc from "fast-check";
import { expect, test } from "vitest";

import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem } from "../test/raw-server.ts";

const faults = [
  "none",
  "reset",
  "lost answer",
  "half an answer",
  "503",
  "429",
  "in flight",
  "500 after the effect",
] as const;
type Fault = (typeof faults)[number];

/** Creates an order once per idempotency key, as the service does, and misbehaves before or after as it is told. */
async function unreliableServer(schedule: readonly Fault[]) {
  const orders = new Map<string, { id: string }>();
  const server = await rawServer(({ number, headers }, response) => {
    const fault = schedule[number - 1] ?? "none";
    if (fault === "reset") return void response.destroy();
    if (fault === "503") return sendProblem(response, 503, "unavailable");
    if (fault === "429")
      return sendProblem(response, 429, "rate_limited", {}, { "retry-after": "0" });
    if (fault === "in flight")
      return sendProblem(response, 409, "idempotency_in_flight", { retryable: true });
    const key = String(headers["idempotency-key"]);
    const order = orders.get(key) ?? { id: `ord_${orders.size}` };
    orders.set(key, order);
    if (fault === "lost answer") return void response.destroy();
    if (fault === "500 after the effect") return sendProblem(response, 500, "internal_error");
    if (fault === "half an answer") {
      response.writeHead(201, { "content-type": "application/json", "content-length": "999" });
      return void response.write('{"id":', () => response.destroy());
    }
    return sendJson(response, 201, order);
  });
  return { server, orders };
}

test("100 random schedules of faults create each order exactly once", async () => {
  const schedule = fc.array(fc.constantFrom(...faults), { maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(schedule, async (planned) => {
      const { server, orders } = await unreliableServer(planned);
      await using _ = server;
      const client = quickClient(server, { retry: { maxAttempts: planned.length + 1 } });
      const placed = await client.placeOrder({ lines: [{ sku: "CHAI-1", quantity: 1 }] });
      expect([...orders.values()]).toEqual([placed]);
    }),
    { numRuns: 100, seed: 20_261_122 },
  );
});
