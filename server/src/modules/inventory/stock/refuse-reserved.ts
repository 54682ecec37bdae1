import { problem } from "../../../platform/problems.ts";
import type { StockInHand } from "./change-stock.ts";
import type { Place } from "./change-store.ts";

/** What is on hand at a place is to become. */
interface FutureLevel extends Place {
  sku: string;
  quantity: number;
  pointer: string;
}

/** Refuses to leave less anywhere than orders were promised, naming each SKU. */
export function refuseReserved(stock: StockInHand, future: readonly FutureLevel[]): void {
  const short = future.filter((one) => one.quantity < stock.at(one).reserved);
  if (short.length === 0) return;
  const skus = [...new Set(short.map(({ sku }) => sku))].join(", ");
  throw problem("stock_reserved", {
    detail: `Orders were promised more of ${skus} than that. Nothing was changed.`,
    errors: short.map((one) => ({
      pointer: one.pointer,
      detail: `leaves ${one.quantity} of ${one.sku}, and orders were promised ${stock.at(one).reserved}`,
      code: "reserved",
    })),
  });
}
