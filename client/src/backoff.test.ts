import { expect, test } from "vitest";

import { backoffMs, retryAfterMs } from "./backoff.ts";

const policy = { baseMs: 100, capMs: 1_000 };
const now = Date.parse("2026-11-22T12:00:00Z");
const after = (text: string): number => retryAfterMs(new Headers({ "retry-after": text }), now);

test("the wait is anything up to a limit that doubles and is capped", () => {
  expect([1, 2, 3, 4, 5, 50].map((attempt) => backoffMs(attempt, policy, 0, 1))).toEqual([
    100, 200, 400, 800, 1_000, 1_000,
  ]);
  expect(backoffMs(3, policy, 0, 0)).toBe(0);
});

test("what the service asks for is waited for before the jitter", () => {
  expect(backoffMs(1, policy, 3_000, 0.5)).toBe(3_050);
});

test.each([
  ["2", 2_000],
  ["0", 0],
  ["3600", 3_600_000],
  ["Sun, 22 Nov 2026 12:00:05 GMT", 5_000],
  ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
  ["soon", 0],
  ["-5", 0],
  ["", 0],
])("Retry-After %j is %i ms", (text, ms) => {
  expect(after(text)).toBe(ms);
});

test("without the header nothing is asked for", () => {
  expect(retryAfterMs(new Headers(), now)).toBe(0);
  expect(retryAfterMs(undefined, now)).toBe(0);
});
