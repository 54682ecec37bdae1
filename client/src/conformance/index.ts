import { ending } from "./ending.ts";
import { proving } from "./proving.ts";
import { reading } from "./reading.ts";
import { retrying } from "./retrying.ts";
import { sending } from "./sending.ts";
import { openStage, type Conformance } from "./stage.ts";

export { openStage, type Conformance, type Received, type Stage, type Step } from "./stage.ts";

/** Every behaviour that the client claims, by name. */
export const conformance: readonly Conformance[] = [
  ...sending,
  ...retrying,
  ...proving,
  ...reading,
  ...ending,
];

export interface Verdict {
  readonly name: string;
  /** Why the claim does not hold, if it does not. */
  readonly failure?: string;
}

/** Plays every case against a conformance server, one after the other, in whatever runtime this is. */
export async function runConformance(serverUrl: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { name, run } of conformance) {
    try {
      await withinLimit(run(openStage(serverUrl)));
      verdicts.push({ name });
    } catch (error) {
      verdicts.push({ name, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return verdicts;
}

// Far above what a case takes: a client that hangs is told of, and not waited for.
const limitMs = 60_000;

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not end within ${limitMs} ms`)), limitMs);
  });
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
}
