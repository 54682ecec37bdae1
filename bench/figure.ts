/** One number that was measured. Without a target it is there to be read. */
export interface Reading {
  /** Such as "p95"; empty where the figure has only one. */
  name: string;
  value: number;
  unit: string;
  target?: { atLeast: number } | { atMost: number };
}

/** One thing that was measured. */
export interface Figure {
  section: string;
  what: string;
  readings: Reading[];
}

export function isMet({ readings }: Figure): boolean {
  return readings.every(meets);
}

/** A figure with one number. */
export function figure(
  section: string,
  what: string,
  value: number,
  unit: string,
  target?: Reading["target"],
): Figure {
  return { section, what, readings: [reading("", value, unit, target)] };
}

export function reading(
  name: string,
  value: number,
  unit: string,
  target?: Reading["target"],
): Reading {
  return { name, value, unit, ...(target && { target }) };
}

/** The figures as a table for people: what, target, figure, verdict. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((one) => [
    one.section,
    one.what,
    one.readings.filter(({ target }) => target).map(targetOf).join(", "), // prettier-ignore
    one.readings.map(valueOf).join(", "),
    verdictOf(one),
  ]);
  const all = [["", "what", "target", "figure", "verdict"], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (row: string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd(); // prettier-ignore
  return all.map(lineOf).join("\n");
}

function meets({ value, target }: Reading): boolean {
  if (!target) return true;
  return "atLeast" in target ? value >= target.atLeast : value <= target.atMost;
}

function targetOf({ name, target, unit }: Reading): string {
  if (!target) return "";
  const [sign, bound] = "atLeast" in target ? [">=", target.atLeast] : ["<=", target.atMost];
  return `${name} ${sign} ${bound} ${unit}`.trim();
}

function valueOf({ name, value, unit }: Reading): string {
  return `${name} ${amount(value)} ${unit}`.trim();
}

function verdictOf({ readings }: Figure): string {
  if (readings.every(({ target }) => !target)) return "";
  const missed = readings.filter((one) => !meets(one));
  return missed.length === 0 ? "met" : `MISSED ${missed.map(({ name }) => name).join(", ")}`.trim();
}

function amount(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en-US");
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
