import { callRepeatedly, openSender, type Ask } from "../call-repeatedly.ts";
import { reading, type Figure } from "../figure.ts";
import type { Laboratory } from "../laboratory.ts";
import type { MeasuredProcess } from "../measured-process.ts";
import { median, percentile } from "../percentile.ts";
import { sampleOrders } from "../sample-orders.ts";
import { seededOrders } from "../seed-orders.ts";
import { startWaybill } from "../start-waybill.ts";
import { scenariosOf, type Scenario } from "./reading-scenarios.ts";

const callers = 4;
const rounds = 5;
const warmUpMs = 1_500;
const roundMs = 600;
const fewOrders = 10_000;

/** A service on a database of one size. */
interface Shop {
  orders: number;
  process: MeasuredProcess;
  apiKey: string;
  scenarios: Scenario[];
}

interface Round {
  p50: number;
  p95: number;
  cpuMs: number;
}

/** Lists and searches in a tenant with few orders and in one with many, in turns. */
export async function measureReading(
  laboratory: Laboratory,
  manyOrders: number,
  profile: string | undefined,
): Promise<Figure[]> {
  const few = await openShop(laboratory, fewOrders, undefined);
  const many = await openShop(laboratory, manyOrders, profile);
  try {
    const figures: Figure[] = [];
    for (const [index, scenario] of many.scenarios.entries()) {
      const small = few.scenarios[index];
      if (small) figures.push(await compare(few, small, many, scenario));
    }
    return figures;
  } finally {
    await Promise.all([few.process.stop(), many.process.stop()]);
  }
}

async function openShop(
  laboratory: Laboratory,
  orders: number,
  profile: string | undefined,
): Promise<Shop> {
  const { url, isNew } = await laboratory.keptDatabase(`orders_${orders}`);
  const { tenantId, apiKey } = await seededOrders(url, orders, isNew);
  const scenarios = scenariosOf(await sampleOrders(url, tenantId));
  return { orders, process: await startWaybill(url, profile), apiKey, scenarios };
}

async function compare(few: Shop, small: Scenario, many: Shop, large: Scenario): Promise<Figure> {
  const ofFew: Round[] = [];
  const ofMany: Round[] = [];
  await read(few, small, warmUpMs / 2);
  await read(many, large, warmUpMs);
  for (let round = 0; round < rounds; round++) {
    ofFew.push(await read(few, small, roundMs));
    ofMany.push(await read(many, large, roundMs));
  }
  const section = `${large.isSearch ? "search" : "read"} ${many.orders.toLocaleString("en-US")}`;
  // A machine that does something else for a moment spoils a round, so the median of the rounds counts.
  const of = (rounds: Round[], name: keyof Round) => median(rounds.map((one) => one[name]));
  const most = (list: number, search: number | undefined) => {
    const atMost = large.isSearch ? search : list;
    return atMost === undefined ? undefined : { atMost };
  };
  const fewer = few.orders.toLocaleString("en-US");
  return {
    section,
    what: large.name,
    readings: [
      reading("p50", of(ofMany, "p50"), "ms"),
      reading("p95", of(ofMany, "p95"), "ms", most(25, 50)),
      reading(`of ${fewer}`, of(ofMany, "p50") / of(ofFew, "p50"), "x", most(1.3, undefined)),
      reading("CPU", of(ofMany, "cpuMs"), "ms", most(2, undefined)),
    ],
  };
}

async function read(
  { process, apiKey }: Shop,
  { path }: Scenario,
  durationMs: number,
): Promise<Round> {
  const { send, close } = openSender(process.address, callers);
  const headers = { authorization: `Bearer ${apiKey}` };
  const ask = (): Ask => ({ method: "GET", path: path(), headers });
  const before = await process.cpuMs();
  const { latenciesMs } = await callRepeatedly(callers, durationMs, () => send(ask()));
  const cpuMs = ((await process.cpuMs()) - before) / latenciesMs.length;
  close();
  return { p50: median(latenciesMs), p95: percentile(latenciesMs, 0.95), cpuMs };
}
