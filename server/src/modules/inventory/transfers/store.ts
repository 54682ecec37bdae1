import type { TransferStatus } from "@waybill/contract";
import { columnOf } from "../../../platform/column-of.ts";
import type { Uuid } from "../../../platform/context.ts";
import type { Position } from "../../../platform/cursor.ts";
import { empty, join, sql, type Transaction } from "../../../platform/database.ts";
import type { TransferLineRecord, TransferRecord } from "./transfer.ts";

type TransferRow = Omit<TransferRecord, "lines">;
type LineRow = TransferLineRecord & { transferId: Uuid };

const columns = sql`id, version, status, from_location_id as "fromLocationId", to_location_id as "toLocationId",
  reference, note, expected_at as "expectedAt", shipped_at as "shippedAt", closed_at as "closedAt",
  created_at as "createdAt", updated_at as "updatedAt"`;

/** With `lock`, against whatever else would move it. */
export async function readTransfer(
  tx: Transaction,
  id: Uuid,
  { lock = false }: { lock?: boolean } = {},
): Promise<TransferRecord | undefined> {
  const [row] = await tx.query<TransferRow>(sql`
    select ${columns} from stock_transfers where id = ${id} ${lock ? sql`for no key update` : empty}`);
  // Asked for behind the lock, the lines are what the last change left.
  const lines = row ? await selectLines(tx, [id]) : [];
  return row && { ...row, lines: lines.map(withoutTransfer) };
}

export interface TransferQuery {
  statuses: readonly TransferStatus[] | undefined;
  /** From or to it. */
  locationId: Uuid | undefined;
  after: Position | undefined;
  limit: number;
}

/** Newest first: ids rise with time. */
export async function selectTransfers(
  tx: Transaction,
  { statuses, locationId, after, limit }: TransferQuery,
): Promise<TransferRecord[]> {
  const conditions = [
    sql`true`,
    ...(statuses === undefined ? [] : [sql`status = any(${statuses})`]),
    ...(locationId === undefined
      ? []
      : [sql`(from_location_id = ${locationId} or to_location_id = ${locationId})`]),
    ...(after ? [sql`id < ${after[0]}`] : []),
  ];
  const rows = await tx.queryOnce<TransferRow>(sql`
    select ${columns} from stock_transfers
    where ${join(conditions, " and ")} order by id desc limit ${limit}`);
  const ids = rows.map(({ id }) => id);
  const lines = ids.length === 0 ? [] : await selectLines(tx, ids);
  return rows.map((row) => ({
    ...row,
    lines: lines.filter(({ transferId }) => transferId === row.id).map(withoutTransfer),
  }));
}

function selectLines(tx: Transaction, ids: readonly Uuid[]): Promise<LineRow[]> {
  return tx.query<LineRow>(sql`
    select line.transfer_id as "transferId", line.product_id as "productId", product.sku, product.title,
      line.quantity, line.open, line.received, line.damaged, line.cancelled
    from stock_transfer_lines line join products product on product.id = line.product_id
    where line.transfer_id = any(${ids}::uuid[])
    order by line.transfer_id, line.position`);
}

const withoutTransfer = ({ transferId: _, ...line }: LineRow): TransferLineRecord => line;

export function insertTransfer(tx: Transaction, transfer: TransferRecord): void {
  const { id, lines } = transfer;
  tx.write(sql`
    insert into stock_transfers (id, version, status, from_location_id, to_location_id, reference, note, expected_at,
      created_at, updated_at)
    values (${id}, ${transfer.version}, ${transfer.status}, ${transfer.fromLocationId}, ${transfer.toLocationId},
      ${transfer.reference}, ${transfer.note}, ${transfer.expectedAt}, ${transfer.createdAt}, ${transfer.updatedAt})`);
  tx.write(sql`
    insert into stock_transfer_lines (transfer_id, product_id, position, quantity, open)
    select ${id}, product_id, position, quantity, quantity
    from unnest(${lines.map(({ productId }) => productId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::bigint[])
      with ordinality as line (product_id, quantity, position)`);
}

/** What a move changes. The transfer is locked. */
export function replaceTransfer(tx: Transaction, transfer: TransferRecord): void {
  const { id, lines } = transfer;
  const column = columnOf(lines);
  tx.write(sql`
    update stock_transfers set version = ${transfer.version}, status = ${transfer.status},
      shipped_at = ${transfer.shippedAt}, closed_at = ${transfer.closedAt}, updated_at = ${transfer.updatedAt}
    where id = ${id}`);
  tx.write(sql`
    update stock_transfer_lines line
    set open = changed.open, received = changed.received, damaged = changed.damaged, cancelled = changed.cancelled
    from unnest(${column("productId")}::uuid[], ${column("open")}::bigint[], ${column("received")}::bigint[],
      ${column("damaged")}::bigint[], ${column("cancelled")}::bigint[])
      as changed (product_id, open, received, damaged, cancelled)
    where line.transfer_id = ${id} and line.product_id = changed.product_id`);
}
