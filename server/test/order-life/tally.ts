/** Named sums. */
export interface Tally {
  add(name: string, amount: number): void;
  /** What is not zero, by name. */
  sums(): Record<string, number>;
}

export function openTally(): Tally {
  const counted = new Map<string, number>();
  return {
    add(name, amount) {
      counted.set(name, (counted.get(name) ?? 0) + amount);
    },
    sums() {
      const rows = [...counted].filter(([, sum]) => sum !== 0);
      return Object.fromEntries(rows.toSorted(([one], [other]) => one.localeCompare(other)));
    },
  };
}
