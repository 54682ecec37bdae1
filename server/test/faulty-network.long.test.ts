import { test } from "vitest";
import { placeThroughFaults } from "./place-through-faults.ts";

test("orders placed through 1,000 random schedules of faults are placed exactly once each", async () => {
  await placeThroughFaults(1_000, 4_711);
});
