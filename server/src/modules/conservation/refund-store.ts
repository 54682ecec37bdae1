import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const refundLaws: Law[] = [
  {
    name: "refunded-is-the-sum-of-refunds",
    sentence:
      "What went back of an order is the sum of its settled refunds, what is on its way that of all others, in its currency, and together more than its payments only where money went back without us.",
    broken: sql`
      select orders.id as order_id, orders.paid_total, orders.refunded_total, orders.refund_pending_total,
        coalesce(back.settled, 0) as settled, coalesce(back.pending, 0) as pending
      from orders
      left join (
        select order_id, coalesce(sum(amount) filter (where status = 'settled'), 0)::bigint as settled,
          coalesce(sum(amount) filter (where status <> 'settled'), 0)::bigint as pending,
          min(currency) as least_currency, max(currency) as currency,
          bool_or(reason_type in ('external', 'chargeback')) as without_us
        from refunds group by order_id
      ) back on back.order_id = orders.id
      left join (
        select order_id, sum(captured)::bigint as amount from payments group by order_id
      ) received on received.order_id = orders.id
      where orders.refunded_total <> coalesce(back.settled, 0)
        or orders.refund_pending_total <> coalesce(back.pending, 0)
        or (coalesce(back.settled, 0) + coalesce(back.pending, 0) > coalesce(received.amount, 0)
          and not coalesce(back.without_us, false))
        or back.least_currency <> orders.currency
        or back.currency <> orders.currency`,
  },
  {
    name: "nothing-is-kept-that-is-not-owed",
    sentence:
      "What was paid for an order and is not going back is never more than what is owed for it, which is nothing once it is cancelled.",
    broken: sql`
      select order_id, status, kept, owed from (
        select id as order_id, status, paid_total - refunded_total - refund_pending_total as kept,
          case when status = 'cancelled' then 0 else total end as owed
        from orders
      ) balance
      where kept > owed`,
  },
  {
    name: "a-credit-is-what-its-lines-were-given",
    sentence:
      "What lines were given of a credit is all of it, but for goodwill, which may be for the whole order.",
    broken: sql`
      select charge.order_id, charge.id as charge_id, -charge.amount as credit, coalesce(given.amount, 0) as lines
      from order_charges charge
      left join (
        select order_id, charge_id, sum(amount)::bigint as amount from credit_lines group by order_id, charge_id
      ) given on given.order_id = charge.order_id and given.charge_id = charge.id
      where (charge.type = 'credit' or given.amount is not null)
        and -charge.amount <> coalesce(given.amount, case when charge.return_id is null then -charge.amount else 0 end)`,
  },
];
