/** One thing that was measured. Without a target it is there to be read. */
export interface Figure {
  section: string;
  what: string;
  value: number;
  unit: string;
  target?: { atLeast: number } | { atMost: number };
}

export function isMet({ value, target }: Figure): boolean {
  if (!target) return true;
  return "atLeast" in target ? value >= target.atLeast : value <= target.atMost;
}

/** The figures as a table for people: what, target, figure, verdict. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.section,
    figure.what,
    targetOf(figure),
    `${amount(figure.value)} ${figure.unit}`.trim(),
    verdictOf(figure),
  ]);
  const all = [["", "what", "target", "figure", "verdict"], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (row: string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd(); // prettier-ignore
  return all.map(lineOf).join("\n");
}

function targetOf({ target, unit }: Figure): string {
  if (!target) return "";
  const [sign, bound] = "atLeast" in target ? [">=", target.atLeast] : ["<=", target.atMost];
  return `${sign} ${bound} ${unit}`.trim();
}

function verdictOf(figure: Figure): string {
  if (!figure.target) return "";
  return isMet(figure) ? "met" : "MISSED";
}

function amount(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en-US");
  return value.toFixed(Math.abs(value) >= 100 ? 0 : 2);
}
