import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";
import type { ProviderName } from "../providers/provider.ts";

/** A look at a gateway's ledger. */
export interface ComparisonRow {
  id: Uuid;
  provider: ProviderName;
  period_from: Date;
  period_until: Date;
  compared: number;
  differences: number;
  error: string | null;
  started_at: Date;
  finished_at: Date;
}

const columns = sql`
  id, provider, period_from, period_until, compared, differences, error, started_at, finished_at`;

export function insertComparison(tx: Transaction, row: ComparisonRow): void {
  tx.write(sql`
    insert into payment_comparisons (${columns})
    values (${row.id}, ${row.provider}, ${row.period_from}, ${row.period_until}, ${row.compared},
      ${row.differences}, ${row.error}, ${row.started_at}, ${row.finished_at})`);
}

export async function readComparison(
  tx: Transaction,
  id: Uuid,
): Promise<ComparisonRow | undefined> {
  const [row] = await tx.query<ComparisonRow>(
    sql`select ${columns} from payment_comparisons where id = ${id}`,
  );
  return row;
}

/** Comparisons before one of them, newest first. */
export function selectComparisons(
  tx: Transaction,
  beforeId: Uuid | undefined,
  count: number,
): Promise<ComparisonRow[]> {
  return tx.query<ComparisonRow>(sql`
    select ${columns} from payment_comparisons
    ${beforeId === undefined ? empty : sql`where id < ${beforeId}`}
    order by id desc limit ${count}`);
}

/** Until when the gateway's ledger was compared without an error. */
export async function selectComparedUntil(
  tx: Transaction,
  provider: ProviderName,
): Promise<Date | undefined> {
  const [row] = await tx.query<{ until: Date | null }>(sql`
    select max(period_until) as until from payment_comparisons where provider = ${provider} and error is null`);
  return row?.until ?? undefined;
}

/** What we have of a payment that goes through a gateway, in the figures that gateways count. */
export interface OwnFigures {
  id: Uuid;
  provider_reference: string | null;
  currency: string;
  authorized: number;
  captured: number;
  /** Without what banks took back. */
  refunded: number;
  disputed: number;
}

const figures = sql`
  payment.id, payment.provider_reference, payment.currency, payment.authorized, payment.captured,
  payment.refunded - coalesce((
    select sum(amount) from disputes where payment_id = payment.id and status = 'lost'), 0)::bigint as refunded,
  payment.disputed`;

/** Ours of those that a gateway lists, by our id or by its own. */
export function selectFigures(
  tx: Transaction,
  provider: ProviderName,
  { ids, references }: { ids: readonly Uuid[]; references: readonly string[] },
): Promise<OwnFigures[]> {
  return tx.query<OwnFigures>(sql`
    select ${figures} from payments payment
    where provider = ${provider}
      and (id = any(${ids}::uuid[]) or provider_reference = any(${references}::text[]))`);
}

/** Payments by which money first came in during a period, behind one of them. */
export async function selectMoneyOf(
  tx: Transaction,
  provider: ProviderName,
  { from, until }: { from: Date; until: Date },
  afterId: Uuid,
  count: number,
): Promise<Uuid[]> {
  const rows = await tx.query<{ id: Uuid }>(sql`
    select distinct payment.id from payment_entries entry join payments payment on payment.id = entry.payment_id
    where entry.type = 'authorized' and entry.at >= ${from} and entry.at < ${until}
      and payment.provider = ${provider} and payment.id > ${afterId}
    order by payment.id limit ${count}`);
  return rows.map(({ id }) => id);
}
