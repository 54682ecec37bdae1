export interface SkuAndUnits {
  sku: string;
  quantity: number;
}

/**
 * Reads what people paste from a sheet or a scanner: one product a line, `CHAI-1 38`, `CHAI-1;38` or with a tab; 0 is a
 * quantity. The last line of a SKU counts. Lines that say nothing readable come back as they are.
 */
export function readStockList(
  text: string,
  least: 0 | 1,
): { items: SkuAndUnits[]; unread: string[] } {
  const quantities = new Map<string, number>();
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === "") continue;
    const [, sku = "", quantity = ""] = /^([^\s,;]+)[\s,;]+(\d{1,8})$/.exec(line) ?? [];
    if (sku === "" || Number(quantity) < least || Number(quantity) > most) unread.push(line);
    else quantities.set(sku, Number(quantity));
  }
  return { items: [...quantities].map(([sku, quantity]) => ({ sku, quantity })), unread };
}

const most = 10_000_000;
