export interface SkuAndQuantity {
  sku: string;
  quantity: number;
}

/**
 * Reads what people paste from a mail or a sheet: one product a line, `CHAI-1`, `CHAI-1 3`, `CHAI-1;3`, `3 x CHAI-1`
 * or with a tab. Lines that say nothing readable come back as they are.
 */
export function readSkuList(text: string): { items: SkuAndQuantity[]; unread: string[] } {
  const quantities = new Map<string, number>();
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const item = line.trim() === "" ? undefined : readLine(line.trim());
    if (item !== undefined)
      quantities.set(item.sku, (quantities.get(item.sku) ?? 0) + item.quantity);
    else if (line.trim() !== "") unread.push(line.trim());
  }
  return { items: [...quantities].map(([sku, quantity]) => ({ sku, quantity })), unread };
}

function readLine(line: string): SkuAndQuantity | undefined {
  const quantityFirst = /^(\d{1,7})\s*[x×*]\s*(\S+)$/i.exec(line);
  if (quantityFirst) return item(quantityFirst[2], quantityFirst[1]);
  const skuFirst = /^([^\s,;]+)(?:[\s,;]+[x×*]?\s*(\d{1,7}))?$/i.exec(line);
  return skuFirst ? item(skuFirst[1], skuFirst[2] ?? "1") : undefined;
}

function item(sku: string | undefined, quantity: string | undefined): SkuAndQuantity | undefined {
  const isSku = sku !== undefined && /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/.test(sku);
  return isSku && Number(quantity) > 0 ? { sku, quantity: Number(quantity) } : undefined;
}
