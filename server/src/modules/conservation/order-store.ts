import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const orderLaws: Law[] = [
  {
    name: "totals-are-sums-of-rows",
    sentence: "Every total of an order is the sum of its lines and charges.",
    broken: sql`
      select orders.id as order_id, orders.total, orders.subtotal, orders.discount_total, orders.shipping_total,
        orders.tax_total, orders.credit_total, orders.unit_count, lines.total as lines, coalesce(charges.amount, 0) as charges
      from orders
      left join (
        select order_id, sum(total)::bigint as total, sum(quantity * unit_price)::bigint as subtotal,
          sum(discount)::bigint as discount, sum(quantity)::bigint as units
        from order_lines group by order_id
      ) lines on lines.order_id = orders.id
      left join (
        select order_id, coalesce(sum(amount) filter (where not included), 0)::bigint as amount,
          coalesce(sum(amount) filter (where type = 'credit'), 0)::bigint as credit,
          coalesce(sum(amount) filter (where type = 'discount'), 0)::bigint as discount,
          coalesce(sum(amount) filter (where type = 'shipping'), 0)::bigint as shipping,
          coalesce(sum(amount) filter (where type = 'tax'), 0)::bigint as tax
        from order_charges group by order_id
      ) charges on charges.order_id = orders.id
      where orders.total is distinct from lines.total + coalesce(charges.amount, 0)
        or orders.subtotal is distinct from lines.subtotal
        or orders.discount_total is distinct from lines.discount - coalesce(charges.discount, 0)
        or orders.shipping_total <> coalesce(charges.shipping, 0)
        or orders.tax_total <> coalesce(charges.tax, 0)
        or orders.credit_total <> -coalesce(charges.credit, 0)
        or orders.unit_count is distinct from lines.units`,
  },
  {
    name: "paid-is-the-sum-of-payments",
    sentence: "What is paid of an order is what was captured of its payments, in its currency.",
    broken: sql`
      select orders.id as order_id, orders.total, orders.paid_total, coalesce(received.amount, 0) as received
      from orders
      left join (
        select order_id, sum(captured)::bigint as amount, min(currency) as least_currency, max(currency) as currency
        from payments group by order_id
      ) received on received.order_id = orders.id
      where orders.paid_total <> coalesce(received.amount, 0)
        or received.least_currency <> orders.currency
        or received.currency <> orders.currency`,
  },
  {
    name: "payment-status-follows-from-payments",
    sentence: "An order's payment status is what its payments and settled refunds come to.",
    broken: sql`
      select order_id, payment_status, derived from (
        select id as order_id, payment_status,
          case
            when paid_total = 0 and authorized_total > 0 then 'authorized'
            when paid_total = 0 then coalesce(payment_outcome, 'unpaid')
            when refunded_total >= paid_total then 'refunded'
            when refunded_total > 0 then 'partially_refunded'
            when paid_total - case when status = 'cancelled' then 0 else refund_pending_total end < total
              then 'partially_paid'
            else 'paid'
          end as derived
        from orders
      ) compared
      where payment_status <> derived`,
  },
  {
    name: "fulfillment-status-follows-from-lines",
    sentence: "An order's fulfilment status is what the units of its lines come to.",
    broken: sql`
      select order_id, fulfillment_status, derived from (
        select orders.id as order_id, orders.fulfillment_status,
          case
            when lines.returned > 0 and lines.returned < lines.shipped then 'partially_returned'
            when lines.returned > 0 then 'returned'
            when lines.delivered > 0 and lines.delivered < lines.expected then 'partially_delivered'
            when lines.delivered > 0 then 'delivered'
            when lines.shipped > 0 and lines.shipped < lines.expected then 'partially_shipped'
            when lines.shipped > 0 then 'shipped'
            when lines.packed > 0 and lines.packed < lines.expected then 'partially_fulfilled'
            when lines.packed > 0 then 'fulfilled'
            else 'unfulfilled'
          end as derived
        from orders
        join (
          select order_id, sum(quantity - cancelled)::bigint as expected, sum(shipped)::bigint as shipped,
            sum(delivered)::bigint as delivered, sum(packed)::bigint as packed, sum(returned)::bigint as returned
          from order_lines group by order_id
        ) lines on lines.order_id = orders.id
      ) compared
      where fulfillment_status <> derived`,
  },
];
