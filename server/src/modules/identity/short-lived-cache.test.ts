import { expect, test } from "vitest";
import { shortLivedCache } from "./short-lived-cache.ts";

/** A cache whose clock and loads the test decides. */
function openCache() {
  let nowMs = 1_000;
  let loads = 0;
  const answers: ((value: { of: string } | undefined) => void)[] = [];
  const cache = shortLivedCache<{ of: string }>({
    ttlMs: 4_000,
    maxEntries: 2,
    maxMisses: 2,
    now: () => nowMs,
    load: () => {
      loads += 1;
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  const load = async (key: string, value?: { of: string }) => {
    const got = cache.get(key);
    answers.shift()?.(value);
    return got;
  };
  return {
    cache,
    load,
    answers,
    loads: () => loads,
    pass: (ms: number) => void (nowMs += ms),
  };
}

test("a value is remembered from when its load began, not from when it ended", async () => {
  const { cache, answers, pass, loads } = openCache();
  const first = cache.get("a");
  pass(3_000); // The load takes long.
  answers.shift()?.({ of: "a" });
  expect(await first).toEqual({ of: "a" });
  pass(999);
  expect(await cache.get("a")).toEqual({ of: "a" });
  pass(2);
  void cache.get("a");
  expect(loads()).toBe(2);
});

test("callers that come at once share one load", async () => {
  const { cache, answers, loads } = openCache();
  const both = Promise.all([cache.get("a"), cache.get("a")]);
  answers.shift()?.({ of: "a" });
  expect(await both).toEqual([{ of: "a" }, { of: "a" }]);
  expect(loads()).toBe(1);
});

test("what was forgotten while it was loaded is not kept", async () => {
  const { cache, answers, loads } = openCache();
  const stale = cache.get("a");
  cache.forget("a");
  answers.shift()?.({ of: "before" });
  expect(await stale).toEqual({ of: "before" });
  const fresh = cache.get("a");
  answers.shift()?.({ of: "after" });
  expect(await fresh).toEqual({ of: "after" });
  expect(loads()).toBe(2);
});

test("guesses do not push out what exists", async () => {
  const { cache, load, loads } = openCache();
  await load("known", { of: "known" });
  for (const guess of ["1", "2", "3", "4", "5"]) await load(guess);
  expect(loads()).toBe(6);
  expect(await cache.get("known")).toEqual({ of: "known" });
  expect(await cache.get("5")).toBeUndefined();
  expect(loads()).toBe(6);
});

test("a load that fails is tried again", async () => {
  let loads = 0;
  const cache = shortLivedCache<object>({
    load: async () => {
      loads += 1;
      if (loads === 1) throw new Error("the database is away");
      return { found: true };
    },
  });
  await expect(cache.get("a")).rejects.toThrow("away");
  expect(await cache.get("a")).toEqual({ found: true });
});
