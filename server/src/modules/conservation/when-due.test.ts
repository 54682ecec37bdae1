import { describe, expect, test } from "vitest";
import { isDue } from "./when-due.ts";

const at = (time: string) => new Date(`2031-05-${time}:00Z`);
const last = { begunAt: at("10T02:10"), isFinished: true };

describe("a check is due", () => {
  test("the next night, where the tenant is", () => {
    expect(isDue(last, "UTC", at("11T01:59"))).toBe(false);
    expect(isDue(last, "UTC", at("11T02:00"))).toBe(true);
    expect(isDue(last, "America/New_York", at("11T02:00"))).toBe(false);
    expect(isDue(last, "America/New_York", at("11T06:30"))).toBe(true);
  });

  test("once a night", () => {
    expect(isDue(last, "UTC", at("10T04:50"))).toBe(false);
  });

  test("by day when two nights were missed", () => {
    expect(isDue(last, "UTC", at("12T02:09"))).toBe(true);
    expect(isDue(last, "UTC", at("11T15:00"))).toBe(false);
    expect(isDue(last, "UTC", at("12T15:00"))).toBe(true);
  });

  test("an hour after it was begun and not finished", () => {
    const begun = { ...last, isFinished: false };
    expect(isDue(begun, "UTC", at("10T03:09"))).toBe(false);
    expect(isDue(begun, "UTC", at("10T03:10"))).toBe(true);
  });
});
