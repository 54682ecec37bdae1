import type { Uuid } from "../../platform/context.ts";
import { empty, join, sql, type Transaction } from "../../platform/database.ts";
import { prefixEnd } from "../../platform/terms.ts";
import type { SummaryRow } from "./list-store.ts";

/**
 * Orders that have every word as the beginning of one of their terms, newest first by id. The longest word leads, for
 * it is likely the rarest.
 */
export async function selectOrdersByTerms(
  tx: Transaction,
  words: readonly string[],
  beforeId: Uuid | undefined,
  count: number,
): Promise<SummaryRow[]> {
  const [leading = "", ...others] = [...words].sort((one, other) => other.length - one.length);
  const alsoHas = others.map(
    (word) => sql`
      and exists (
        select from order_terms other
        where other.order_id = found.order_id and other.term >= ${word} and other.term < ${prefixEnd(word)})`,
  );
  return tx.queryOnce<SummaryRow>(sql`
    with page as (
      select distinct found.order_id
      from order_terms found
      where found.term >= ${leading} and found.term < ${prefixEnd(leading)}
        ${beforeId === undefined ? empty : sql`and found.order_id < ${beforeId}`}
        ${alsoHas.length > 0 ? join(alsoHas, " ") : empty}
      order by found.order_id desc limit ${count}
    )
    select o.id, o.version, o.number, o.status, o.payment_status, o.fulfillment_status, o.customer_id, o.total,
      o.currency, o.unit_count, o.tags, o.assignee_id, o.external_id, o.placed_at, o.due_at, o.updated_at,
      customer.name as customer_name, customer.company as customer_company
    from page
    join orders o on o.id = page.order_id
    join customers customer on customer.id = o.customer_id
    order by o.id desc`);
}
