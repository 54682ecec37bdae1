import type { Uuid } from "../../../platform/context.ts";
import type { Transaction } from "../../../platform/database.ts";
import { newId } from "../../../platform/ids.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { Period, ProviderName } from "../providers/provider.ts";
import { findPayment } from "../store.ts";
import type { Disagreement } from "./compare-figures.ts";
import { insertComparison } from "./comparison-store.ts";
import {
  insertDifference,
  resolveDifference,
  selectKnown,
  takeTurn,
  type DifferenceRow,
} from "./difference-store.ts";

/** A disagreement, and what it is about. */
export interface Found extends Disagreement {
  paymentId: Uuid | null;
  /** The gateway's id. */
  reference: string | null;
}

export interface Findings {
  compared: number;
  /** Payments of ours that were compared. */
  looked: Set<Uuid>;
  found: Found[];
}

/** A look at a gateway's ledger, and what it found. */
export interface Comparison extends Findings {
  provider: ProviderName;
  period: Period;
  startedAt: Date;
  finishedAt: Date;
}

/** Keeps a comparison: what is new of what it found, and what it found gone. Answers its id. */
export async function keepComparison(tx: Transaction, comparison: Comparison): Promise<Uuid> {
  const { provider, period, compared, looked, found, startedAt, finishedAt } = comparison;
  const id = newId();
  await takeTurn(tx, provider);
  const known = await selectKnown(tx, provider);
  insertComparison(tx, {
    ...{ id, provider, period_from: period.from, period_until: period.until },
    ...{ compared, differences: found.length, error: null },
    ...{ started_at: startedAt, finished_at: finishedAt },
  });
  for (const one of found) {
    if (known.some((row) => isSame(row, one))) continue;
    insertDifference(tx, rowOf(one, { comparisonId: id, provider, foundAt: finishedAt }));
  }
  for (const row of known) {
    if (row.resolved_at !== null || found.some((one) => isSame(row, one))) continue;
    if (!(await isGone(tx, row, looked))) continue;
    resolveDifference(tx, row.id, { resolvedAt: finishedAt, resolution: null });
  }
  return id;
}

interface Failed extends Pick<Comparison, "provider" | "period" | "startedAt"> {
  tenantId: Uuid;
}

/** Keeps that a comparison could not be done. */
export async function keepFailure(
  { database, now }: Gateway,
  { tenantId, provider, period, startedAt }: Failed,
  error: string,
): Promise<void> {
  await database.tenant(tenantId, async (tx) =>
    insertComparison(tx, {
      ...{ id: newId(), provider, period_from: period.from, period_until: period.until },
      ...{ compared: 0, differences: 0, error, started_at: startedAt, finished_at: now() },
    }),
  );
}

function isSame(row: DifferenceRow, one: Found): boolean {
  const isAboutSame =
    one.paymentId === null
      ? row.payment_id === null && row.provider_reference === one.reference
      : row.payment_id === one.paymentId;
  return (
    isAboutSame && row.field === one.field && row.ours === one.ours && row.theirs === one.theirs
  );
}

/** What was compared and not found again; money that was nobody's is, once a payment of ours has it. */
async function isGone(
  tx: Transaction,
  { payment_id: paymentId, provider, provider_reference: reference }: DifferenceRow,
  looked: ReadonlySet<Uuid>,
): Promise<boolean> {
  if (paymentId !== null) return looked.has(paymentId);
  return reference !== null && (await findPayment(tx, provider, reference)) !== undefined;
}

function rowOf(
  { paymentId, reference, field, ours, theirs, currency }: Found,
  {
    comparisonId,
    provider,
    foundAt,
  }: { comparisonId: Uuid; provider: ProviderName; foundAt: Date },
): DifferenceRow {
  return {
    ...{ id: newId(), comparison_id: comparisonId, provider, payment_id: paymentId },
    ...{ provider_reference: reference, field, ours, theirs, currency, found_at: foundAt },
    ...{ resolved_at: null, resolution: null },
  };
}
