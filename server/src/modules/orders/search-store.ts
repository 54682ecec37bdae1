import type { Sql } from "sql-template-tag";
import type { Uuid } from "../../platform/context.ts";
import { empty, join, sql, type Transaction } from "../../platform/database.ts";
import { prefixEnd } from "../../platform/terms.ts";
import type { SummaryRow } from "./list-store.ts";
import {
  chooseCandidates,
  mostCandidates,
  mostEntries,
  mostTerms,
  type Word,
} from "./search-candidates.ts";

/**
 * Orders that have every word as the beginning of one of their terms, newest first by id: found among the candidates
 * that are likely to fill the page, and among all there are when those do not.
 */
export async function selectOrdersByWords(
  tx: Transaction,
  texts: readonly string[],
  beforeId: Uuid | undefined,
  count: number,
): Promise<SummaryRow[]> {
  const words = await Promise.all(texts.map((text) => measureWord(tx, text)));
  const { from, leading, others, isComplete } = chooseCandidates(words);
  const candidates = {
    range: () => rangeOf(leading, beforeId),
    terms: () => newestOfTerms(leading, isComplete ? count : mostCandidates, beforeId),
    newest: () => newestOfAll(beforeId),
  };
  const found = await selectPage(tx, candidates[from](), others.map(oneByOne), count);
  if (isComplete || found.length >= count) return found;
  const rest = words.filter((word) => word !== leading);
  return selectPage(tx, rangeOf(leading, beforeId), rest.map(atOnce), count);
}

/** Walks from term to term by the primary key, and counts what they have, both no further than it matters. */
async function measureWord(tx: Transaction, text: string): Promise<Word> {
  const end = prefixEnd(text);
  const [row] = await tx.query<{ terms: string[]; entries: number }>(sql`
    with recursive begun (term) as (
      (select term from order_terms where term >= ${text} and term < ${end} order by term limit 1)
      union all
      select (select term from order_terms where term > begun.term and term < ${end} order by term limit 1)
      from begun where begun.term is not null
    )
    select terms, (
        select count(*) from (
          select from order_terms where term >= ${text} and term < ${end}
          limit case when cardinality(terms) > ${mostTerms} then ${mostEntries}::int else ${mostCandidates}::int end
        ) counted
      ) as entries
    from (
      select array(select term from begun where term is not null limit ${mostTerms + 1}) as terms offset 0
    ) word`);
  return { text, terms: row?.terms ?? [], entries: row?.entries ?? 0 };
}

/** `offset 0` keeps the planner, which knows little of how a prefix is spread, at reading just the range. */
function rangeOf({ text }: Word, beforeId: Uuid | undefined): Sql {
  return sql`
    select distinct order_id from (
      select order_id from order_terms
      where term >= ${text} and term < ${prefixEnd(text)} ${before(sql`order_id`, beforeId)} offset 0
    ) entry`;
}

function newestOfTerms({ terms }: Word, count: number, beforeId: Uuid | undefined): Sql {
  const branches = terms.map(
    (term) => sql`(
      select order_id from order_terms where term = ${term} ${before(sql`order_id`, beforeId)}
      order by order_id desc limit ${count})`,
  );
  return sql`
    select distinct order_id from (${join(branches, " union all ")}) branches
    order by order_id desc limit ${count}`;
}

function newestOfAll(beforeId: Uuid | undefined): Sql {
  return sql`
    select id as order_id from orders where true ${before(sql`id`, beforeId)}
    order by id desc limit ${mostCandidates}`;
}

function before(id: Sql, beforeId: Uuid | undefined): Sql {
  return beforeId === undefined ? empty : sql`and ${id} < ${beforeId}`;
}

/** Asks each candidate by itself: the limit keeps the planner from reading all that a frequent word has. */
function oneByOne({ text, terms }: Word): Sql {
  // Few terms are looked up in the primary key; the range of more is looked for among the terms of the order.
  return terms.length > mostTerms
    ? sql`(
      select true from (select term from order_terms where order_id = candidate.order_id offset 0) other
      where term >= ${text} and term < ${prefixEnd(text)} limit 1)`
    : sql`(
      select true from order_terms where order_id = candidate.order_id and term = any(${terms}::text[]) limit 1)`;
}

/** Leaves it to the planner how. */
function atOnce({ text }: Word): Sql {
  return sql`exists (
    select from order_terms other
    where other.order_id = candidate.order_id and other.term >= ${text} and other.term < ${prefixEnd(text)})`;
}

function selectPage(
  tx: Transaction,
  candidates: Sql,
  conditions: readonly Sql[],
  count: number,
): Promise<SummaryRow[]> {
  return tx.queryOnce<SummaryRow>(sql`
    with page as (
      select candidate.order_id from (${candidates}) candidate
      where ${join([sql`true`, ...conditions], " and ")}
      order by candidate.order_id desc limit ${count}
    )
    select o.id, o.version, o.number, o.status, o.sub_status_id, o.hold_count, o.payment_status, o.fulfillment_status,
      o.customer_id, o.total, o.currency, o.unit_count, o.tags, o.assignee_id, o.external_id, o.placed_at, o.due_at, o.updated_at,
      customer.name as customer_name, customer.company as customer_company
    from page
    join orders o on o.id = page.order_id
    join customers customer on customer.id = o.customer_id
    order by o.id desc`);
}
