import { Gauge, type Registry } from "prom-client";

/** The figure to be woken by: anything above zero is a bug of ours, or a database that somebody wrote to by hand. */
export function openBrokenLaws(registry: Registry): Gauge {
  return new Gauge({
    name: "waybill_broken_laws",
    help: "How many tenants broke this law of conservation when it was last checked.",
    labelNames: ["law"],
    registers: [registry],
  });
}
