import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Events name orders by their wire ids: the UUID's 128 bits, with two before them, in 26 letters of five bits each. */
const wireId = sql`
  'ord_' || (
    select string_agg(substr(${alphabet}, substring(bits.of_id from 5 * letter + 1 for 5)::integer + 1, 1), ''
      order by letter)
    from (select B'00' || ('x' || replace(orders.id::text, '-', ''))::bit(128) as of_id) bits,
      generate_series(0, 25) letter
  )`;

/** From, to: how far one change may move each status of an order. */
export interface Machines {
  status: readonly Move[];
  paymentStatus: readonly Move[];
  fulfillmentStatus: readonly Move[];
}

export function historyLaws(machines: Machines): Law[] {
  return [
    eachVersionIsTold,
    onlyLegalTransitions(machines.status),
    onlyMovesOf("paymentStatus", "unpaid", machines.paymentStatus),
    onlyMovesOf("fulfillmentStatus", "unfulfilled", machines.fulfillmentStatus),
    statusIsWhereHistoryEnds,
    holdsAreCounted,
  ];
}

interface Move {
  from: string;
  to: string;
}

const eachVersionIsTold: Law = {
  name: "each-version-has-its-history-and-event",
  sentence: "Every version of an order has exactly one entry in its history and exactly one event.",
  broken: sql`
    with named as materialized (select id, version, ${wireId} as wire_id from orders),
    expected as (
      select id, wire_id, told.version from named, generate_series(1, named.version) as told (version)
    ),
    entries as (
      select named.id, named.wire_id, entry.version, count(*) as entries
      from order_history entry join named on named.id = entry.order_id
      group by named.id, named.wire_id, entry.version
    ),
    events as (
      select payload ->> 'orderId' as wire_id, (payload ->> 'version')::integer as version, count(*) as events
      from outbox where type like 'order.%' group by 1, 2
    )
    select coalesce(expected.wire_id, entries.wire_id, events.wire_id) as "order",
      coalesce(expected.version, entries.version, events.version) as version,
      coalesce(entries.entries, 0) as entries, coalesce(events.events, 0) as events
    from expected
    full join entries on entries.wire_id = expected.wire_id and entries.version = expected.version
    full join events
      on events.wire_id = coalesce(expected.wire_id, entries.wire_id)
      and events.version = coalesce(expected.version, entries.version)
    where expected.id is null or entries.entries is distinct from 1 or events.events is distinct from 1`,
};

function onlyLegalTransitions(legal: readonly Move[]): Law {
  return {
    name: "only-legal-transitions",
    sentence:
      "An order begins as a draft or pending, and moves only as its machine allows, each time from where it was.",
    broken: sql`
      select order_id, version, "from", "to" from (
        select entry.order_id, entry.version, change ->> 'from' as "from", change ->> 'to' as "to",
          lag(change ->> 'to') over (partition by entry.order_id order by entry.version) as before
        from order_history entry, jsonb_array_elements(entry.changes) change
        where change ->> 'field' = 'status'
      ) moves
      where "from" is distinct from before
        or ("from" is null and (version <> 1 or "to" not in ('draft', 'pending')))
        or ("from" is not null and not exists (
          select from unnest(${legal.map(({ from }) => from)}::text[], ${legal.map(({ to }) => to)}::text[])
            as legal (source, target)
          where legal.source = "from" and legal.target = "to"))`,
  };
}

/** A status that nobody sets begins somewhere, too. */
function onlyMovesOf(
  field: "paymentStatus" | "fulfillmentStatus",
  beginning: string,
  legal: readonly Move[],
): Law {
  const name = { paymentStatus: "payment", fulfillmentStatus: "fulfilment" }[field];
  return {
    name: `only-possible-${name}-moves`,
    sentence: `An order's ${name} status moves only as payments, refunds and units can move it, each time from where it was.`,
    broken: sql`
      select order_id, version, "from", "to" from (
        select entry.order_id, entry.version, change ->> 'from' as "from", change ->> 'to' as "to",
          lag(change ->> 'to', 1, ${beginning}) over (partition by entry.order_id order by entry.version) as before
        from order_history entry, jsonb_array_elements(entry.changes) change
        where change ->> 'field' = ${field}
      ) moves
      where "from" is distinct from before or not exists (
        select from unnest(${legal.map(({ from }) => from)}::text[], ${legal.map(({ to }) => to)}::text[])
          as legal (source, target)
        where legal.source = "from" and legal.target = "to")`,
  };
}

const holdsAreCounted: Law = {
  name: "holds-are-counted",
  sentence: "An order is on hold as often as it has holds that were not released.",
  broken: sql`
    select orders.id as order_id, orders.hold_count, coalesce(holds.active, 0) as active
    from orders
    left join (
      select order_id, count(*) as active from order_holds where released_at is null group by order_id
    ) holds on holds.order_id = orders.id
    where orders.hold_count <> coalesce(holds.active, 0)`,
};

const statusIsWhereHistoryEnds: Law = {
  name: "status-is-where-the-history-ends",
  sentence: "An order's status is the last that its history came to.",
  broken: sql`
    select orders.id as order_id, orders.status, last.status as last_in_history
    from orders
    left join (
      select distinct on (entry.order_id) entry.order_id, change ->> 'to' as status
      from order_history entry, jsonb_array_elements(entry.changes) change
      where change ->> 'field' = 'status'
      order by entry.order_id, entry.version desc
    ) last on last.order_id = orders.id
    where orders.status is distinct from last.status`,
};
