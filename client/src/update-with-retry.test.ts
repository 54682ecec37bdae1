import { expect, test } from "vitest";

import { orderId } from "../test/ids.ts";
import { quickClient } from "../test/quick-client.ts";
import { rawServer, sendJson, sendProblem, type RawServer } from "../test/raw-server.ts";
import { ConflictError, updateWithRetry } from "./update-with-retry.ts";

interface Stored {
  version: number;
  note: string | null;
  tags: string[];
}

/** Holds one order, and lets somebody else change it before each of the first updates. */
async function contestedServer(stored: Stored, others: Partial<Stored>[]): Promise<RawServer> {
  const waiting = [...others];
  return rawServer(({ method, headers, body }, response) => {
    if (method === "GET") return sendJson(response, 200, stored);
    const other = waiting.shift();
    if (other !== undefined) Object.assign(stored, other, { version: stored.version + 1 });
    if (headers["if-match"] !== `"${stored.version}"`) {
      return sendProblem(response, 412, "version_mismatch", { current: stored });
    }
    Object.assign(stored, JSON.parse(body), { version: stored.version + 1 });
    return sendJson(response, 200, stored);
  });
}

test("a change of another field is not in the way", async () => {
  await using server = await contestedServer({ version: 1, note: null, tags: [] }, [
    { tags: ["vip"] },
    { tags: ["b2b"] },
  ]);
  const { getOrder, updateOrder } = quickClient(server);
  const order = await updateWithRetry(getOrder, updateOrder, orderId, { note: "Call first" });
  expect(order).toEqual({ version: 4, note: "Call first", tags: ["b2b"] });
});

test("a change of the same field is handed over with its three versions", async () => {
  await using server = await contestedServer({ version: 1, note: "old", tags: [] }, [
    { note: "theirs" },
  ]);
  const { getOrder, updateOrder } = quickClient(server);
  const failed = updateWithRetry(getOrder, updateOrder, orderId, { note: "mine", tags: ["vip"] });
  await expect(failed).rejects.toThrow(ConflictError);
  await expect(failed).rejects.toMatchObject({
    message: "Somebody else changed note meanwhile",
    conflict: { fields: [{ field: "note", base: "old", mine: "mine", theirs: "theirs" }] },
  });
});

test("whoever knows how to merge decides, and the change goes through", async () => {
  await using server = await contestedServer({ version: 1, note: "old", tags: [] }, [
    { note: "theirs" },
  ]);
  const { getOrder, updateOrder } = quickClient(server);
  const order = await updateWithRetry(
    getOrder,
    updateOrder,
    orderId,
    { note: "mine" },
    {
      merge: ({ change, fields }) => ({
        ...change,
        note: fields.map(({ theirs, mine }) => [theirs, mine].join(", ")).join(),
      }),
    },
  );
  expect(order.note).toBe("theirs, mine");
});

test("the same change made by somebody else is no conflict", async () => {
  await using server = await contestedServer({ version: 1, note: null, tags: [] }, [
    { tags: ["vip"] },
  ]);
  const { getOrder, updateOrder } = quickClient(server);
  expect((await updateWithRetry(getOrder, updateOrder, orderId, { tags: ["vip"] })).tags).toEqual([
    "vip",
  ]);
});

test("a change that is a function is made anew on what is there", async () => {
  await using server = await contestedServer({ version: 1, note: null, tags: ["a"] }, [
    { tags: ["a", "b"] },
  ]);
  const { getOrder, updateOrder } = quickClient(server);
  const order = await updateWithRetry(getOrder, updateOrder, orderId, ({ tags }) => ({
    tags: [...tags, "c"],
  }));
  expect(order.tags).toEqual(["a", "b", "c"]);
});

test("any other refusal is the caller's", async () => {
  await using server = await rawServer((_, response) => sendProblem(response, 404, "not_found"));
  const { getOrder, updateOrder } = quickClient(server);
  await expect(
    updateWithRetry(getOrder, updateOrder, orderId, { note: "x" }),
  ).rejects.toMatchObject({ status: 404 });
});
