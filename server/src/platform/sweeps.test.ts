import { expect, onTestFinished, test, vi } from "vitest";
import { startSweeps, type Sweep } from "./sweeps.ts";

/** A sweep that notes when it ran. */
function noted(ran: string[], name: string, everyMs?: number): Sweep {
  return {
    ...{ name, ...(everyMs !== undefined && { everyMs }) },
    async run() {
      ran.push(name);
    },
  };
}

function withClock() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
}

const now = () => new Date("2026-11-22T12:00:00Z");

test("each sweep runs at once, and then as often as it is due", async () => {
  withClock();
  const ran: string[] = [];
  const sweeps = [noted(ran, "often", 60_000), noted(ran, "seldom")];
  const started = startSweeps(sweeps, now, () => {});
  await vi.advanceTimersByTimeAsync(0);
  expect(ran).toEqual(["often", "seldom"]);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(ran.filter((name) => name === "often")).toHaveLength(11);
  expect(ran.filter((name) => name === "seldom")).toHaveLength(2);
  await started.stop();
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(ran).toHaveLength(13);
});

test("one that fails is told and tried again, and stops no other", async () => {
  withClock();
  const ran: string[] = [];
  const told: unknown[] = [];
  const broken: Sweep = {
    name: "broken",
    everyMs: 60_000,
    async run() {
      ran.push("broken");
      throw new Error("no luck");
    },
  };
  const started = startSweeps([broken, noted(ran, "other", 60_000)], now, (error, name) =>
    told.push([name, error]),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ran).toEqual(["broken", "other", "broken", "other"]);
  expect(told).toEqual([["broken", new Error("no luck")], ["broken", new Error("no luck")]]); // prettier-ignore
  await started.stop();
});

test("one that takes long is not piled up, and is told when the process stops", async () => {
  withClock();
  let begun = 0;
  let finish = () => {};
  let given: AbortSignal | undefined;
  const slow: Sweep = {
    name: "slow",
    everyMs: 60_000,
    run: (_, signal) =>
      new Promise((resolve) => {
        begun += 1;
        given = signal;
        finish = resolve;
      }),
  };
  const started = startSweeps([slow], now, () => {});
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(begun).toBe(1);
  const stopped = started.stop();
  expect(given?.aborted).toBe(true);
  finish();
  await stopped;
  expect(begun).toBe(1);
});
