import { writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { isMet, tableOf, type Figure } from "./figure.ts";
import { openLaboratory } from "./laboratory.ts";
import { measureClient } from "./measures/call-client.ts";
import { measurePlacing } from "./measures/place-orders.ts";
import { measureReading } from "./measures/read-orders.ts";
import { measureStart, type Environment } from "./measures/start-again.ts";

const sections = ["place", "list", "client", "start"] as const;

export interface BenchOptions {
  only: readonly (typeof sections)[number][];
  orders: number;
  json: string | undefined;
  data: string | undefined;
  profile: string | undefined;
}

export function readOptions(argv: string[]): BenchOptions {
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: "string", multiple: true },
      orders: { type: "string", default: "1000000" },
      json: { type: "string" },
      data: { type: "string" },
      profile: { type: "string" },
    },
  });
  const only = sections.filter((section) => values.only?.includes(section) ?? true);
  const orders = Number(values.orders);
  if (only.length < (values.only?.length ?? 0))
    throw new Error(`--only takes ${sections.join(", ")}`);
  if (!Number.isInteger(orders) || orders < 10_000) throw new Error("--orders takes 10000 or more");
  return { only, orders, json: values.json, data: values.data, profile: values.profile };
}

/** Measures what was asked for, prints it, and answers whether every target was met. */
export async function bench(options: BenchOptions, environment: Environment): Promise<boolean> {
  const [startLoad = 0] = loadavg();
  const figures: Figure[] = [];
  const wants = (section: BenchOptions["only"][number]) => options.only.includes(section);
  if (wants("client")) figures.push(...(await measureClient()));
  if (wants("start")) figures.push(...(await measureStart(environment)));
  if (wants("place") || wants("list")) figures.push(...(await measureService(options)));
  console.log(`\n${tableOf(figures)}\n`);
  console.log(`${availableParallelism()} cores, load ${startLoad.toFixed(1)} before and ${loadavg()[0]?.toFixed(1)} after.`); // prettier-ignore
  if (options.json) await writeFile(options.json, JSON.stringify(figures, null, 2));
  return figures.every(isMet);
}

async function measureService({ only, orders, data, profile }: BenchOptions): Promise<Figure[]> {
  const laboratory = await openLaboratory(data, console.log);
  try {
    const placing = only.includes("place")
      ? await measurePlacing(laboratory, profile, console.log)
      : [];
    const reading = only.includes("list") ? await measureReading(laboratory, orders, profile) : [];
    return [...placing, ...reading];
  } finally {
    await laboratory.close();
  }
}
