import { netCentsOf } from "./net-cents.ts";
import type { Plan } from "./plan.ts";
import { count } from "./progress.ts";
import type { Step } from "./steps/step.ts";

/** What a plan holds, in parts of a sentence: counts, never names. */
export function tellPlan({ customers, products, locations, orders }: Plan): string[] {
  const lines = orders.flatMap(({ body }) => body.lines);
  const net = orders.reduce((sum, { body }) => sum + netCentsOf(body), 0);
  const amount = (net / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });
  const currency = orders[0]?.body.currency ?? "";
  return [
    `${count(customers.length)} customers, ${count(products.length)} products` +
      (locations.length > 0 ? `, ${count(locations.length + 1)} locations` : ""),
    `${count(orders.length)} orders with ${count(lines.length)} lines, net sales ${amount} ${currency}`,
    tellSteps(orders.flatMap(({ steps }) => steps)),
  ];
}

function tellSteps(steps: readonly Step[]): string {
  const times = (does: Step["does"]) => steps.filter((step) => step.does === does).length;
  return [
    ["payments", times("pay")] as const,
    ["shipments", times("ship")] as const,
    ["on hold", times("hold") - times("release")] as const,
    ["returns", times("askReturn")] as const,
    ["exchanges", times("exchangeReturn")] as const,
    ["open change sets", times("beginChangeSet")] as const,
  ]
    .filter(([, number]) => number > 0)
    .map(([what, number]) => `${count(number)} ${what}`)
    .join(", ");
}
