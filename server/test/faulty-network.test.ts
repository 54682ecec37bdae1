import { test } from "vitest";
import { placeThroughFaults } from "./place-through-faults.ts";

test("orders placed through 100 random schedules of faults are placed exactly once each", async () => {
  await placeThroughFaults(100, 20_261_122);
}, 120_000);
