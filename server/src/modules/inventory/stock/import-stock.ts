import type {
  FieldError,
  ImportStockRequest,
  StockImport,
  StockImportRow,
} from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { invalidFields } from "../../../platform/problems.ts";
import { holdLocations, type HeldLocation } from "../locations/store.ts";
import type { StockArrived } from "../stock-arrived.ts";
import { changeStock, takeInHand, type StockChange, type StockInHand } from "./change-stock.ts";
import type { Place } from "./change-store.ts";
import { refuseReserved } from "./refuse-reserved.ts";
import type { NamedProduct } from "./require-products.ts";
import { findProductsBySku } from "./store.ts";

/**
 * Sets or adds to what is on hand in many places, all or nothing.
 *
 * @throws invalid_request, stock_reserved, each naming every wrong row
 */
export async function importStock(
  { body: { rows, note = null } }: ImportStockRequest,
  work: Work,
  stockArrived: StockArrived,
): Promise<StockImport> {
  const [products, locations] = await Promise.all([
    findProductsBySku(work.tx, [...new Set(rows.map(({ sku }) => sku))]),
    holdLocations(work.tx),
  ]);
  const placed = placeRows(rows, products, locations);
  const stock = await takeInHand(work, placed);
  const future = placed.map((row) => ({ ...row, quantity: onHandAfter(row, stock) }));
  refuseBelowNothing(future);
  refuseReserved(stock, future);
  const changes = future.map(({ productId, locationId, quantity }): StockChange => {
    const { onHand } = stock.at({ productId, locationId });
    return { productId, locationId, type: "imported", quantity: quantity - onHand, note };
  });
  const { movements, arrived } = changeStock(work, stock, changes);
  stockArrived(work, arrived);
  return { rows: rows.length, changed: movements.length };
}

interface PlacedRow extends Place {
  sku: string;
  mode: StockImportRow["mode"];
  quantity: number;
  pointer: string;
}

/** Finds the place of each row, and names all that is wrong with any before a level is looked at. */
function placeRows(
  rows: readonly StockImportRow[],
  products: readonly NamedProduct[],
  locations: readonly HeldLocation[],
): PlacedRow[] {
  const productOf = new Map(products.map(({ id, sku }) => [sku, id]));
  const locationOf = new Map<string | null, Uuid>(locations.map(({ id, code }) => [code, id]));
  const [first] = locations;
  if (first) locationOf.set(null, first.id);
  const seen = new Map<string, number>();
  const faults: FieldError[] = [];
  const placed = rows.map(({ sku, locationCode = null, quantity, mode }, index): PlacedRow => {
    const pointer = `/rows/${index}`;
    const productId = productOf.get(sku);
    const locationId = locationOf.get(locationCode);
    if (productId === undefined) faults.push(unknownSku(pointer));
    if (locationId === undefined) faults.push(unknownLocation(pointer, locationCode));
    if (mode === "set" && quantity < 0) faults.push(negative(pointer));
    if (mode === "add" && quantity === 0) faults.push(nothing(pointer));
    const place = `${productId ?? sku} ${locationId ?? locationCode}`;
    const before = seen.get(place);
    if (before === undefined) seen.set(place, index);
    else faults.push(repeated(pointer, before));
    // Where one of the two is missing there is a fault, and this is never looked at.
    const ids = { productId: productId ?? "", locationId: locationId ?? "" };
    return { ...ids, sku, quantity, mode, pointer: `${pointer}/quantity` };
  });
  if (faults.length > 0) throw invalidFields(faults);
  return placed;
}

function onHandAfter({ mode, quantity, ...place }: PlacedRow, stock: StockInHand): number {
  return mode === "set" ? quantity : stock.at(place).onHand + quantity;
}

function refuseBelowNothing(future: readonly PlacedRow[]): void {
  const below = future.filter(({ quantity }) => quantity < 0);
  if (below.length === 0) return;
  throw invalidFields(
    below.map(({ pointer, quantity }) => ({
      ...{ pointer, detail: `takes away ${-quantity} more than there are`, code: "minimum" },
    })),
  );
}

const unknownSku = (row: string): FieldError => ({
  ...{ pointer: `${row}/sku`, detail: "is not the SKU of a product", code: "unknown_sku" },
});

const unknownLocation = (row: string, code: string | null): FieldError => ({
  pointer: `${row}/locationCode`,
  ...(code === null
    ? { detail: "is needed: no location is active", code: "no_active_location" }
    : { detail: "is not the code of an active location", code: "unknown_location" }),
});

const negative = (row: string): FieldError => ({
  ...{ pointer: `${row}/quantity`, detail: "must not be negative to be set", code: "minimum" },
});

const nothing = (row: string): FieldError => ({
  ...{ pointer: `${row}/quantity`, detail: "must not be 0 to be added", code: "not" },
});

const repeated = (row: string, before: number): FieldError => ({
  ...{ pointer: row, detail: `is the same place as row ${before}`, code: "duplicate_row" },
});
