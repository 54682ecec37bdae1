import fc from "fast-check";
import { expectAgreement } from "./agreement.ts";
import { someEvent } from "./any-act.ts";
import { beginLives } from "./begin-lives.ts";
import { alone, together, twice, type Command } from "./commands.ts";
import { currentTime } from "../../src/platform/clock.ts";
import { openRun } from "./run.ts";
import { holdClock } from "./time.ts";
import { openTally } from "./tally.ts";

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: someEvent.map(alone) },
  { weight: 3, arbitrary: fc.array(someEvent, { minLength: 2, maxLength: 4 }).map(together) },
  { weight: 1, arbitrary: someEvent.map(twice) },
);

/** What a failure prints, to see it again. */
interface Replay {
  seed: number;
  path: string;
  replayPath: string;
}

const shrinkingMs = 30_000;

/**
 * Lets actors do whatever they may, and some things they may not, each run in a shop of its own; then every law holds,
 * and the service has come to what it had acknowledged. A failure prints the seed and the shortest list of commands.
 * Answers how often what was done, and refused with which code.
 */
export async function liveOrders({
  runs,
  seed,
  replay,
}: {
  runs: number;
  seed?: number;
  replay?: Replay;
}): Promise<Record<string, number>> {
  const commands = fc.commands([command], {
    ...{ maxCommands: 40, size: "max" },
    ...(replay && { replayPath: replay.replayPath }),
  });
  const happened = openTally();
  const begunAt = currentTime();
  let failedAt: number | undefined;
  const property = fc.asyncProperty(commands, async (listed) => {
    // Whoever waits for a shorter list has waited long enough.
    if (failedAt !== undefined && performance.now() - failedAt > shrinkingMs) return;
    try {
      holdClock(begunAt);
      const run = await openRun(happened);
      await beginLives(run);
      await fc.asyncModelRun(() => ({ model: run, real: run }), listed);
      await expectAgreement(run);
    } catch (error) {
      failedAt ??= performance.now();
      throw error;
    }
  });
  await fc.assert(property, {
    numRuns: runs,
    ...(seed !== undefined && { seed }),
    ...(replay && { seed: replay.seed, path: replay.path }),
  });
  return happened.sums();
}
