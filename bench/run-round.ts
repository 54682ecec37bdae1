import { callRepeatedly, openSender, type Ask } from "./call-repeatedly.ts";
import type { MeasuredProcess } from "./measured-process.ts";

export const callers = 32;

export interface Round {
  perSecond: number;
  cpuMsEach: number;
  latenciesMs: number[];
}

/** Asks a process for a while, each caller as soon as it has its answer. */
export async function runRound(
  { process, ask }: { process: MeasuredProcess; ask(): Ask },
  durationMs: number,
  heard: (answer: string) => void = () => {},
): Promise<Round> {
  const { send, close } = openSender(process.address, callers);
  const before = await process.cpuMs();
  const { latenciesMs, seconds } = await callRepeatedly(callers, durationMs, async () => {
    const answer = await send(ask());
    heard(answer);
    return answer;
  });
  const cpuMs = (await process.cpuMs()) - before;
  close();
  const asked = latenciesMs.length;
  return { perSecond: asked / seconds, cpuMsEach: cpuMs / asked, latenciesMs };
}
