import type { Ask } from "../call-repeatedly.ts";
import { figure, reading, type Figure } from "../figure.ts";
import type { MeasuredProcess } from "../measured-process.ts";
import { median, percentile } from "../percentile.ts";
import { callers, runRound, type Round } from "../run-round.ts";

const section = "change a status";
const rounds = 8;
const placeMs = 2_000;

/** The service, with orders to place and to confirm. */
export interface Desk {
  process: MeasuredProcess;
  ask(): Ask;
  confirm(orderId: string): Ask;
}

/**
 * Confirming orders beside placing them, in turns, by one service. The order, its fulfilment orders, history and event
 * are written, and its stock is kept: a change of a status should cost no more than placing an order. As many are
 * confirmed as were placed: whatever a round costs by itself (connections, garbage) weighs on both alike.
 */
export async function measureChanging(
  desk: Desk,
  report: (line: string) => void,
): Promise<Figure[]> {
  const placing: Round[] = [];
  const changing: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const placed: string[] = [];
    // The id comes first in the answer.
    const note = (answer: string) => placed.push(/"id":"(ord_\w+)"/.exec(answer)?.[1] ?? "");
    placing.push(await runRound(desk, placeMs, note));
    const ask = () => {
      const orderId = placed.pop();
      if (!orderId) throw new Error("there are no more orders to confirm");
      return desk.confirm(orderId);
    };
    changing.push(await runRound({ process: desk.process, ask }, () => placed.length > 0));
    report(`Round ${round + 1}: ${rateOf(placing)} orders/s, ${rateOf(changing)} changes/s`);
  }
  return figuresOf(placing, changing);
}

const rateOf = (all: Round[]) => all.at(-1)?.perSecond.toFixed(0);

function figuresOf(placing: Round[], changing: Round[]): Figure[] {
  // Of neighbouring rounds, so that whatever else the machine does at the time weighs on both.
  const ratioOf = (value: (round: Round) => number) =>
    median(
      changing.map((round, index) => {
        const beside = placing[index];
        return beside ? value(round) / value(beside) : 0;
      }),
    );
  const latencies = changing.flatMap(({ latenciesMs }) => latenciesMs);
  const times = [0.5, 0.95, 0.99].map((p) =>
    reading(`p${p * 100}`, percentile(latencies, p), "ms"),
  );
  const rate = median(changing.map(({ perSecond }) => perSecond));
  const cpu = median(changing.map(({ cpuMsEach }) => cpuMsEach));
  return [
    figure(section, "against placing an order", ratioOf(({ perSecond }) => perSecond), "x", { atLeast: 1 }), // prettier-ignore
    figure(section, "server CPU against an order's", ratioOf(({ cpuMsEach }) => cpuMsEach), "x", { atMost: 1 }), // prettier-ignore
    figure(section, "server CPU a change", cpu, "ms"),
    figure(section, "service", rate, "changes/s"),
    { section, what: `service, ${callers} callers`, readings: times },
  ];
}
