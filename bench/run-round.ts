import { callRepeatedly, openSender, type Ask, type While } from "./call-repeatedly.ts";
import type { MeasuredProcess } from "./measured-process.ts";

export const callers = 32;

export interface Round {
  perSecond: number;
  cpuMsEach: number;
  latenciesMs: number[];
}

/** Asks a process until it is over, each caller as soon as it has its answer. */
export async function runRound(
  { process, ask }: { process: MeasuredProcess; ask(): Ask },
  lasts: While,
  heard: (answer: string) => void = () => {},
): Promise<Round> {
  const { send, close } = openSender(process.address, callers);
  const before = await process.cpuMs();
  const { latenciesMs, seconds } = await callRepeatedly(callers, lasts, async () => {
    const answer = await send(ask());
    heard(answer);
    return answer;
  });
  const cpuMs = (await process.cpuMs()) - before;
  close();
  const asked = latenciesMs.length;
  return { perSecond: asked / seconds, cpuMsEach: cpuMs / asked, latenciesMs };
}
