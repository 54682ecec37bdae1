import { expect, test } from "vitest";

import { fromNow, nearnessOf } from "./deadline.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const said = (timestamp: string) => fromNow(timestamp, "en-US", now);

test("a deadline is far, near from two days on, and over from its last moment on", () => {
  expect(nearnessOf("2026-11-24T12:00:01Z", now)).toBe("far");
  expect(nearnessOf("2026-11-24T12:00:00Z", now)).toBe("near");
  expect(nearnessOf("2026-11-22T12:00:01Z", now)).toBe("near");
  expect(nearnessOf("2026-11-22T12:00:00Z", now)).toBe("over");
});

test("time that is left is never said to be more than it is", () => {
  expect(said("2026-11-25T11:59:59Z")).toBe("in 2 days");
  expect(said("2026-11-24T11:59:59Z")).toBe("in 47 hours");
  expect(said("2026-11-22T13:59:00Z")).toBe("in 1 hour");
  expect(said("2026-11-22T12:59:00Z")).toBe("in 59 minutes");
  expect(said("2026-11-22T09:00:00Z")).toBe("3 hours ago");
});
