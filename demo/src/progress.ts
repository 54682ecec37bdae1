const everyMs = 1_000;

export interface Progress {
  /** Counts one more. */
  step(): void;
}

/** Says how far something is, about once a second. `say` takes words such as "Northwind: 120 of 830 orders". */
export function openProgress(what: string, total: number, say: (line: string) => void): Progress {
  let done = 0;
  let saidAtMs = performance.now();
  return {
    step() {
      done += 1;
      if (performance.now() - saidAtMs < everyMs) return;
      saidAtMs = performance.now();
      say(`${what.replace("{n}", () => `${count(done)} of ${count(total)}`)}`);
    },
  };
}

export function count(number: number): string {
  return number.toLocaleString("en-US");
}
