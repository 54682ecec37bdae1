import { randomUUID } from "node:crypto";
import { encodeId } from "../../server/src/platform/ids.ts";
import type { Ask } from "../call-repeatedly.ts";
import { figure, reading, type Figure } from "../figure.ts";
import { withOwner, type Laboratory } from "../laboratory.ts";
import { startProcess, type MeasuredProcess } from "../measured-process.ts";
import { anyOf } from "../any-of.ts";
import { median, percentile } from "../percentile.ts";
import { rowsByTable } from "../rows-by-table.ts";
import { callers, runRound, type Round } from "../run-round.ts";
import { createTenants, seedCatalogue } from "../seed-catalogue.ts";
import { startWaybill } from "../start-waybill.ts";
import { measureChanging, type Desk } from "./change-statuses.ts";

const section = "place an order";
const rounds = 12;
const warmUpMs = 4_000;
const roundMs = 2_000;
const catalogue = { customers: 2_000, products: 2_000 };

/** One of the two that place orders. */
interface Contestant {
  name: string;
  databaseUrl: string;
  process: MeasuredProcess;
  ask(): Ask;
}

/** Orders of three lines, placed by the service and by the floor in turns, on the same PostgreSQL. */
export async function measurePlacing(
  laboratory: Laboratory,
  profile: string | undefined,
  report: (line: string) => void,
): Promise<Figure[]> {
  const floor = await openFloor(laboratory);
  const service = await openService(laboratory, profile);
  try {
    for (const contestant of [floor, service]) await runRound(contestant, warmUpMs);
    const ofFloor: Round[] = [];
    const ofService: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      ofFloor.push(await runRound(floor, roundMs));
      ofService.push(await runRound(service, roundMs));
      report(`Round ${round + 1}: floor ${rateOf(ofFloor)}, service ${rateOf(ofService)}`);
    }
    await refuseOtherRows(floor, service);
    return [...figuresOf(ofFloor, ofService), ...(await measureChanging(service, report))];
  } finally {
    await Promise.all([floor.process.stop(), service.process.stop()]);
  }
}

function rateOf(rounds: Round[]): string {
  return `${rounds.at(-1)?.perSecond.toFixed(0)} orders/s`;
}

function figuresOf(ofFloor: Round[], ofService: Round[]): Figure[] {
  const perSecond = (rounds: Round[]) => median(rounds.map((round) => round.perSecond));
  const cpu = (rounds: Round[]) => median(rounds.map(({ cpuMsEach }) => cpuMsEach));
  const latencies = ofService.flatMap(({ latenciesMs }) => latenciesMs);
  // Of neighbouring rounds, so that whatever else the machine does at the time weighs on both.
  const ratios = ofService.map(
    (round, index) => round.perSecond / (ofFloor[index]?.perSecond ?? 0),
  );
  const times = [0.5, 0.95, 0.99].map((p) =>
    reading(`p${p * 100}`, percentile(latencies, p), "ms"),
  );
  return [
    figure(section, "service against floor", median(ratios), "x", { atLeast: 0.5 }),
    figure(section, "server CPU an order", cpu(ofService), "ms", { atMost: 2 }),
    figure(section, "floor's CPU an order", cpu(ofFloor), "ms"),
    figure(section, "service", perSecond(ofService), "orders/s"),
    figure(section, "floor", perSecond(ofFloor), "orders/s"),
    { section, what: `service, ${callers} callers`, readings: times },
  ];
}

/** A floor that writes less would be no floor. */
async function refuseOtherRows(floor: Contestant, service: Contestant): Promise<void> {
  const [expected, written] = await Promise.all([
    rowsByTable(service.databaseUrl),
    rowsByTable(floor.databaseUrl),
  ]);
  const different = Object.keys(expected).filter((table) => {
    const perOrder = (rows: Record<string, number>) => (rows[table] ?? 0) / (rows["orders"] ?? 1);
    return Math.abs(perOrder(expected) - perOrder(written)) > 0.02 * perOrder(expected);
  });
  if (different.length === 0) return;
  throw new Error(`The floor does not write what the service writes into ${different.join(", ")}.`);
}

async function openService(
  laboratory: Laboratory,
  profile: string | undefined,
): Promise<Contestant & Desk> {
  const { databaseUrl, apiKey, next } = await openShop(laboratory, "place_service");
  const authorization = `Bearer ${apiKey}`;
  return {
    name: "service",
    databaseUrl,
    confirm(orderId) {
      const body = JSON.stringify({ status: "confirmed" });
      const headers = { authorization, "if-match": '"1"' };
      return { ...post(`/v1/orders/${orderId}/status`, body, headers), method: "PATCH" };
    },
    process: await startWaybill(databaseUrl, profile),
    ask() {
      const { customerId, lines } = next();
      const body = JSON.stringify({ customerId: encodeId("cus", customerId), lines });
      return post("/v1/orders", body, { authorization });
    },
  };
}

async function openFloor(laboratory: Laboratory): Promise<Contestant> {
  const { databaseUrl, tenantId, next } = await openShop(laboratory, "place_floor");
  await withOwner(databaseUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      "select oid::regclass::text as name from pg_class where relrowsecurity",
    );
    for (const { name } of rows) {
      await owner.query(`alter table ${name} disable row level security`);
    }
  });
  return {
    name: "floor",
    databaseUrl,
    process: await startProcess({
      script: new URL("../floor/main.ts", import.meta.url),
      args: [databaseUrl, tenantId, randomUUID()],
    }),
    ask: () => post("/orders", JSON.stringify(next()), {}),
  };
}

function post(path: string, body: string, headers: Record<string, string>): Ask {
  const length = String(Buffer.byteLength(body));
  const common = { "content-type": "application/json", "content-length": length };
  return { method: "POST", path, body, headers: { ...common, ...headers, "idempotency-key": randomUUID() } }; // prettier-ignore
}

/** A tenant in a database of its own, and orders to place there: a customer and three products at random. */
async function openShop(laboratory: Laboratory, name: string) {
  const databaseUrl = await laboratory.newDatabase(name);
  const [tenant] = await createTenants(databaseUrl, 1);
  if (!tenant) throw new Error("no tenant was created");
  const { customerIds, skus } = await withOwner(databaseUrl, async (owner) => {
    const seeded = await seedCatalogue(owner, tenant.tenantId, catalogue);
    await owner.query("analyze");
    return seeded;
  });
  const next = () => {
    const chosen = new Set<string>();
    while (chosen.size < 3) chosen.add(anyOf(skus));
    const lines = [...chosen].map((sku) => ({ sku, quantity: 1 + Math.floor(Math.random() * 5) }));
    return { customerId: anyOf(customerIds), lines };
  };
  return { databaseUrl, ...tenant, next };
}
