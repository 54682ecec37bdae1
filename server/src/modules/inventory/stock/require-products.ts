import type { Uuid } from "../../../platform/context.ts";
import type { Transaction } from "../../../platform/database.ts";
import { invalidFields } from "../../../platform/problems.ts";
import { findProductsBySku } from "./store.ts";

/** A product that a request names. */
export interface NamedProduct {
  id: Uuid;
  sku: string;
  title: string;
  status: "active" | "archived";
}

/**
 * The products with these SKUs in their order, archived ones included. Each SKU stands once.
 *
 * @throws invalid_request, naming each place of an unknown SKU and of one that stands there again
 */
export async function requireProducts(
  tx: Transaction,
  named: readonly { sku: string; pointer: string }[],
): Promise<NamedProduct[]> {
  refuseRepeated(named);
  const rows = await findProductsBySku(
    tx,
    named.map(({ sku }) => sku),
  );
  const bySku = new Map(rows.map((row) => [row.sku, row]));
  const unknown = named.filter(({ sku }) => !bySku.has(sku));
  if (unknown.length > 0) {
    throw invalidFields(
      unknown.map(({ pointer }) => ({
        ...{ pointer, detail: "is not the SKU of a product", code: "unknown_sku" },
      })),
    );
  }
  return named.flatMap(({ sku }) => bySku.get(sku) ?? []);
}

function refuseRepeated(named: readonly { sku: string; pointer: string }[]): void {
  const first = new Map<string, string>();
  const repeated = named.filter(({ sku, pointer }) => {
    if (!first.has(sku)) first.set(sku, pointer);
    return first.get(sku) !== pointer;
  });
  if (repeated.length === 0) return;
  throw invalidFields(
    repeated.map(({ sku, pointer }) => ({
      pointer,
      detail: `${sku} stands at ${first.get(sku)} already; put the quantities together`,
      code: "duplicate_sku",
    })),
  );
}
