import type { Uuid } from "../../../platform/context.ts";
import { empty, sql, type Transaction } from "../../../platform/database.ts";
import type { ProviderName } from "../providers/provider.ts";

export interface DifferenceRow {
  id: Uuid;
  comparison_id: Uuid;
  provider: ProviderName;
  payment_id: Uuid | null;
  provider_reference: string | null;
  field: DifferenceField;
  ours: number | null;
  theirs: number | null;
  currency: string;
  found_at: Date;
  resolved_at: Date | null;
  /** A person's words; null also when it was found gone. */
  resolution: string | null;
}

export type DifferenceField =
  | ("missing_here" | "missing_there")
  | ("currency" | "authorized" | "captured" | "refunded" | "disputed");

/** As it is shown: with the order of its payment. */
export interface ShownDifference extends DifferenceRow {
  order_id: Uuid | null;
  order_number: number | null;
}

const columns = sql`
  id, comparison_id, provider, payment_id, provider_reference, field, ours, theirs, currency, found_at, resolved_at,
  resolution`;

/** One comparison at a time writes what it has found of a gateway. */
export async function takeTurn(tx: Transaction, provider: ProviderName): Promise<void> {
  await tx.query(sql`
    select pg_advisory_xact_lock(
      hashtextextended(${`payment differences ${provider} `} || current_setting('app.tenant_id', true), 0))`);
}

/** Those that are open, and those that a person has explained. */
export function selectKnown(tx: Transaction, provider: ProviderName): Promise<DifferenceRow[]> {
  return tx.query<DifferenceRow>(sql`
    select ${columns} from payment_differences
    where provider = ${provider} and (resolved_at is null or resolution is not null) order by id`);
}

export function insertDifference(tx: Transaction, row: DifferenceRow): void {
  tx.write(sql`
    insert into payment_differences (${columns})
    values (${row.id}, ${row.comparison_id}, ${row.provider}, ${row.payment_id}, ${row.provider_reference},
      ${row.field}, ${row.ours}, ${row.theirs}, ${row.currency}, ${row.found_at}, ${row.resolved_at},
      ${row.resolution})`);
}

/** Once: what is resolved stays as it is. */
export function resolveDifference(
  tx: Transaction,
  id: Uuid,
  { resolvedAt, resolution }: { resolvedAt: Date; resolution: string | null },
): void {
  tx.write(sql`
    update payment_differences set resolved_at = ${resolvedAt}, resolution = ${resolution}
    where id = ${id} and resolved_at is null`);
}

const shown = sql`
  select difference.*, payment.order_id, orders.number as order_number from payment_differences difference
  left join payments payment on payment.id = difference.payment_id
  left join orders on orders.id = payment.order_id`;

export async function readDifference(
  tx: Transaction,
  id: Uuid,
): Promise<ShownDifference | undefined> {
  const [row] = await tx.query<ShownDifference>(sql`${shown} where difference.id = ${id}`);
  return row;
}

/** Differences before one of them, newest first. */
export function selectDifferences(
  tx: Transaction,
  isResolved: boolean,
  beforeId: Uuid | undefined,
  count: number,
): Promise<ShownDifference[]> {
  return tx.query<ShownDifference>(sql`
    ${shown}
    where difference.resolved_at is ${isResolved ? sql`not null` : sql`null`}
      ${beforeId === undefined ? empty : sql`and difference.id < ${beforeId}`}
    order by difference.id desc limit ${count}`);
}
