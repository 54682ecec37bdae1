import type { Uuid } from "../../platform/context.ts";
import type { Database } from "../../platform/database.ts";
import { encodeId } from "../../platform/ids.ts";
import { fulfillmentMoves, legalMoves, movesOf, paymentMoves } from "../orders/index.ts";
import { balanceLaws } from "./balance-store.ts";
import { editLaws } from "./edit-store.ts";
import { fulfilmentLaws } from "./fulfilment-store.ts";
import { historyLaws } from "./history-store.ts";
import { keyLaws } from "./key-store.ts";
import type { Law } from "./law.ts";
import { lineLaws } from "./line-store.ts";
import { orderLaws } from "./order-store.ts";
import { paymentLaws } from "./payment-store.ts";
import { refundLaws } from "./refund-store.ts";
import { returnLaws } from "./return-store.ts";
import { stockLaws } from "./stock-store.ts";
import { selectBroken, selectBrokenLaws, selectTenants } from "./store.ts";

/** What has to hold in every tenant at every moment. */
export const laws: readonly Law[] = [
  ...stockLaws,
  ...lineLaws,
  ...orderLaws,
  ...editLaws,
  ...paymentLaws,
  ...refundLaws,
  ...balanceLaws,
  ...returnLaws,
  ...fulfilmentLaws,
  ...historyLaws({
    status: legalMoves,
    paymentStatus: movesOf(paymentMoves),
    fulfillmentStatus: movesOf(fulfillmentMoves),
  }),
  ...keyLaws,
];

/** A law that a tenant breaks. */
export interface Breach {
  /** The tenant's slug. */
  tenant: string;
  law: string;
  sentence: string;
  /** What breaks it: ids in their wire form, and the figures that disagree. At most `mostRows`. */
  rows: Record<string, unknown>[];
}

export const mostRows = 100;

/**
 * Checks every law for every tenant, or for the one with a slug. It reads a live database without holding anything up;
 * tenants are listed through the system door, and everything else is seen as the tenant's own requests see it.
 */
export async function checkConservation(
  database: Database,
  { slug }: { slug?: string | undefined } = {},
): Promise<{ tenants: number; breaches: Breach[] }> {
  const all = await database.system(selectTenants, { readOnly: true });
  const tenants = all.filter((tenant) => slug === undefined || tenant.slug === slug);
  const breaches: Breach[] = [];
  for (const tenant of tenants) {
    breaches.push(...(await checkTenant(database, tenant.tenant_id, tenant.slug)));
  }
  return { tenants: tenants.length, breaches };
}

/** The names of the laws that one tenant breaks, without the rows: for small tenants, and often. */
export async function brokenLawsOf(database: Database, tenantId: Uuid): Promise<string[]> {
  return (await selectBrokenLaws(database, tenantId, laws)).map(({ law }) => law);
}

/** Checks every law for one tenant, or those before it is told to stop. */
export async function checkTenant(
  database: Database,
  tenantId: Uuid,
  tenant: string,
  signal?: AbortSignal,
): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const law of laws) {
    if (signal?.aborted) break;
    const rows = await selectBroken(database, tenantId, law, mostRows);
    if (rows.length === 0) continue;
    const { name, sentence } = law;
    breaches.push({ tenant, law: name, sentence, rows: rows.map(presentRow) });
  }
  return breaches;
}

const prefixes: Record<string, string> = {
  order_id: "ord",
  line_id: "lin",
  product_id: "prd",
  location_id: "loc",
  charge_id: "chg",
  payment_id: "pay",
  refund_id: "ref",
  return_id: "ret",
  transfer_id: "trf",
};

/** As people and the API name things, to look them up. */
function presentRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const prefix = prefixes[column];
      return prefix !== undefined && typeof value === "string"
        ? [column.replace(/_id$/, ""), encodeId(prefix, value)]
        : [column, value];
    }),
  );
}
