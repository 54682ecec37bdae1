import type { FulfillmentStatus, OrderSort, OrderStatus, PaymentStatus } from "@waybill/contract";
import type { Sql } from "sql-template-tag";
import type { Uuid } from "../../platform/context.ts";
import type { Position } from "../../platform/cursor.ts";
import { empty, join, sql, type Transaction } from "../../platform/database.ts";

/** The filters of a list, with ids as the columns hold them. */
export interface OrderFilters {
  status?: OrderStatus[];
  paymentStatus?: PaymentStatus[];
  fulfillmentStatus?: FulfillmentStatus[];
  placedFrom?: Date;
  placedTo?: Date;
  customerId?: Uuid;
  totalFrom?: number;
  totalTo?: number;
  currency?: string;
  assigneeId?: Uuid;
  tag?: string;
  externalId?: string;
  onHold?: boolean;
  subStatusId?: Uuid;
}

export interface SummaryRow {
  id: Uuid;
  version: number;
  number: number;
  status: OrderStatus;
  sub_status_id: Uuid | null;
  hold_count: number;
  payment_status: PaymentStatus;
  fulfillment_status: FulfillmentStatus;
  customer_id: Uuid;
  customer_name: string;
  customer_company: string | null;
  total: number;
  currency: string;
  unit_count: number;
  tags: string[];
  assignee_id: Uuid | null;
  external_id: string | null;
  placed_at: Date;
  due_at: Date | null;
  updated_at: Date;
}

const columns = sql`
  o.id, o.version, o.number, o.status, o.sub_status_id, o.hold_count, o.payment_status, o.fulfillment_status, o.customer_id, o.total, o.currency,
  o.unit_count, o.tags, o.assignee_id, o.external_id, o.placed_at, o.due_at, o.updated_at`;

/** What a list is sorted by: the column, its direction, and the type of its value in a cursor. */
export const sorts = {
  "-placedAt": {
    column: sql`o.placed_at`,
    outer: sql`placed_at`,
    descends: true,
    type: sql`timestamptz`,
  },
  placedAt: {
    column: sql`o.placed_at`,
    outer: sql`placed_at`,
    descends: false,
    type: sql`timestamptz`,
  },
  "-total": { column: sql`o.total`, outer: sql`total`, descends: true, type: sql`bigint` },
  total: { column: sql`o.total`, outer: sql`total`, descends: false, type: sql`bigint` },
  "-updatedAt": {
    column: sql`o.updated_at`,
    outer: sql`updated_at`,
    descends: true,
    type: sql`timestamptz`,
  },
  updatedAt: {
    column: sql`o.updated_at`,
    outer: sql`updated_at`,
    descends: false,
    type: sql`timestamptz`,
  },
} satisfies Record<OrderSort, { column: Sql; outer: Sql; descends: boolean; type: Sql }>;

/** At most `count` orders after a position, in the sort's order. */
export async function selectOrders(
  tx: Transaction,
  filters: OrderFilters,
  sort: OrderSort,
  after: Position | undefined,
  count: number,
): Promise<SummaryRow[]> {
  const { outer, descends } = sorts[sort];
  const direction = descends ? sql`desc` : sql`asc`;
  const branches = branchesOf(filters).map((branch) => selectBranch(branch, sort, after, count));
  const [only, another] = branches;
  const page =
    only && !another
      ? only
      : sql`select * from (${join(branches, " union all ")}) branches
      order by ${outer} ${direction}, id ${direction} limit ${count}`;
  return tx.queryOnce<SummaryRow>(sql`
    with page as (${page})
    select page.*, customer.name as customer_name, customer.company as customer_company
    from page join customers customer on customer.id = page.customer_id
    order by page.${outer} ${direction}, page.id ${direction}`);
}

/** One filter with several values becomes one branch a value: each is a range of an index that is in order already. */
function branchesOf(filters: OrderFilters): OrderFilters[] {
  const { status, fulfillmentStatus, paymentStatus } = filters;
  if (status && status.length > 1) return status.map((one) => ({ ...filters, status: [one] }));
  if (fulfillmentStatus && fulfillmentStatus.length > 1) {
    return fulfillmentStatus.map((one) => ({ ...filters, fulfillmentStatus: [one] }));
  }
  if (paymentStatus && paymentStatus.length > 1) {
    return paymentStatus.map((one) => ({ ...filters, paymentStatus: [one] }));
  }
  return [filters];
}

function selectBranch(
  filters: OrderFilters,
  sort: OrderSort,
  after: Position | undefined,
  count: number,
): Sql {
  const { column, descends, type } = sorts[sort];
  const byDate = sort === "-placedAt" || sort === "placedAt";
  // A tag's rows are in the order of dates too, so the walk along them replaces the walk along the orders.
  const walk = filters.tag !== undefined && byDate ? sql`tagged.placed_at` : column;
  const id = filters.tag !== undefined && byDate ? sql`tagged.order_id` : sql`o.id`;
  const direction = descends ? sql`desc` : sql`asc`;
  const conditions = conditionsOf(filters);
  if (after) {
    const [value, lastId] = after;
    conditions.push(
      sql`(${walk}, ${id}) ${descends ? sql`<` : sql`>`} (${value}::${type}, ${lastId}::uuid)`,
    );
  }
  const tagged =
    filters.tag === undefined ? empty : sql`join order_tags tagged on tagged.order_id = o.id`;
  const where = conditions.length > 0 ? sql`where ${join(conditions, " and ")}` : empty;
  return sql`(
    select ${columns} from orders o ${tagged} ${where}
    order by ${walk} ${direction}, ${id} ${direction} limit ${count})`;
}

function conditionsOf(filters: OrderFilters): Sql[] {
  const conditions: Sql[] = [];
  const add = <Value>(value: Value | undefined, condition: (value: Value) => Sql) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  const among = (column: Sql, values: readonly string[] | undefined) =>
    add(values, ([first, ...others]: readonly string[]) =>
      others.length === 0 ? sql`${column} = ${first}` : sql`${column} = any(${[first, ...others]})`,
    );
  among(sql`o.status`, filters.status);
  among(sql`o.payment_status`, filters.paymentStatus);
  among(sql`o.fulfillment_status`, filters.fulfillmentStatus);
  // With a tag, the range is one of the tag's own index.
  const placedAt = filters.tag === undefined ? sql`o.placed_at` : sql`tagged.placed_at`;
  add(filters.placedFrom, (value) => sql`${placedAt} >= ${value}`);
  add(filters.placedTo, (value) => sql`${placedAt} < ${value}`);
  add(filters.customerId, (value) => sql`o.customer_id = ${value}`);
  add(filters.totalFrom, (value) => sql`o.total >= ${value}`);
  add(filters.totalTo, (value) => sql`o.total <= ${value}`);
  add(filters.currency, (value) => sql`o.currency = ${value}`);
  add(filters.assigneeId, (value) => sql`o.assignee_id = ${value}`);
  add(filters.tag, (value) => sql`tagged.tag = ${value}`);
  add(filters.externalId, (value) => sql`o.external_id = ${value}`);
  add(filters.onHold, (value) => (value ? sql`o.hold_count > 0` : sql`o.hold_count = 0`));
  add(filters.subStatusId, (value) => sql`o.sub_status_id = ${value}`);
  return conditions;
}
