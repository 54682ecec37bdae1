export function unitsInWords(units: number): string {
  return units === 1 ? "1 unit" : `${units} units`;
}

export function sumOf<Item>(items: readonly Item[], read: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + read(item), 0);
}
