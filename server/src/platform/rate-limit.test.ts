import { expect, test } from "vitest";
import { openRateLimit, rateLimitHeaders } from "./rate-limit.ts";

test("a key has its limit in each minute, and then has to wait for the next", () => {
  const take = openRateLimit(2);
  expect(take("a", 0)).toEqual({ limit: 2, remaining: 1, resetSeconds: 60 });
  expect(take("a", 30_000)).toEqual({ limit: 2, remaining: 0, resetSeconds: 30 });
  expect(() => take("a", 59_001)).toThrow(/Try again in 1 s/);
  expect(take("b", 59_001)?.remaining).toBe(1);
  expect(take("a", 60_000)?.remaining).toBe(1);
});

test("a refusal says when to come back", () => {
  const take = openRateLimit(1);
  take("a", 0);
  const headers = { "retry-after": "18", ratelimit: '"default";r=0;t=18', "ratelimit-policy": '"default";q=1;w=60' }; // prettier-ignore
  expect(() => take("a", 42_000)).toThrow(expect.objectContaining({ code: "rate_limited", details: expect.objectContaining({ headers }) })); // prettier-ignore
});

test("no limit counts nothing", () => {
  const take = openRateLimit(0);
  for (let count = 0; count < 1000; count++) expect(take("a", 0)).toBeUndefined();
});

test("a hundred thousand keys and one forget the oldest only", () => {
  const take = openRateLimit(1);
  for (let key = 0; key <= 100_000; key++) take(`key-${key}`, 0);
  expect(() => take("key-1", 1)).toThrow(/More than 1 requests/);
  expect(take("key-0", 1)?.remaining).toBe(0);
});

test("the headers are those of the draft", () => {
  expect(rateLimitHeaders({ limit: 5, remaining: 4, resetSeconds: 9 })).toEqual({
    "ratelimit-policy": '"default";q=5;w=60',
    ratelimit: '"default";r=4;t=9',
  });
});
