import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const paymentLaws: Law[] = [
  {
    name: "a-payment-is-the-sum-of-its-entries",
    sentence:
      "Each sum of a payment is that of its entries: what went back is what was refunded or lost in disputes, less what came back, and what is contested is what was disputed, less what was decided.",
    broken: sql`
      select payment.id as payment_id, payment.order_id, payment.authorized, payment.captured, payment.released,
        payment.refunded, payment.disputed, moved.authorized as entries_authorized,
        moved.captured as entries_captured, moved.released as entries_released, moved.refunded as entries_refunded,
        moved.disputed as entries_disputed
      from payments payment
      left join (
        select payment_id, coalesce(sum(amount) filter (where type = 'authorized'), 0)::bigint as authorized,
          coalesce(sum(amount) filter (where type = 'captured'), 0)::bigint as captured,
          coalesce(sum(amount) filter (where type = 'released'), 0)::bigint as released,
          coalesce(sum(case when type in ('refunded', 'dispute_lost') then amount
            when type = 'refund_failed' then -amount end), 0)::bigint as refunded,
          coalesce(sum(case when type = 'disputed' then amount
            when type in ('dispute_won', 'dispute_lost') then -amount end), 0)::bigint as disputed
        from payment_entries group by payment_id
      ) moved on moved.payment_id = payment.id
      where payment.authorized <> coalesce(moved.authorized, 0) or payment.captured <> coalesce(moved.captured, 0)
        or payment.released <> coalesce(moved.released, 0) or payment.refunded <> coalesce(moved.refunded, 0)
        or payment.disputed <> coalesce(moved.disputed, 0)`,
  },
  {
    name: "money-of-a-payment-moves-in-turn",
    sentence:
      "authorized >= captured + released, all >= 0, captured >= refunded + refunding unless money went back without us.",
    broken: sql`
      select id as payment_id, order_id, authorized, captured, released, refunded, refunding from payments
      where captured + released > authorized
        or (refunded + refunding > captured and (refunding > 0 or not exists (
          select from refunds where refunds.payment_id = payments.id and reason_type in ('external', 'chargeback'))))
        or least(authorized, captured, released, refunded, refunding, disputed) < 0`,
  },
  {
    name: "authorised-of-an-order-is-what-its-payments-hold",
    sentence:
      "What is authorised of an order, until when, and how its newest payment ended without money follow from its payments.",
    broken: sql`
      select orders.id as order_id, orders.authorized_total, coalesce(held.amount, 0) as held,
        orders.authorization_expires_at, held.deadline, orders.payment_outcome, newest.status as newest
      from orders
      left join (
        select order_id, sum(authorized - captured - released)::bigint as amount,
          min(authorization_expires_at) as deadline
        from payments where provider <> 'manual' and authorized - captured - released > 0 group by order_id
      ) held on held.order_id = orders.id
      left join (
        select distinct on (order_id) order_id, status from payments order by order_id, id desc
      ) newest on newest.order_id = orders.id
      where orders.authorized_total <> coalesce(held.amount, 0)
        or orders.authorization_expires_at is distinct from held.deadline
        or orders.payment_outcome is distinct from
          case when orders.paid_total = 0 and orders.authorized_total = 0
            and newest.status in ('failed', 'voided') then newest.status end`,
  },
  {
    name: "refunds-through-a-payment-add-up",
    sentence:
      "What went back through a payment is the sum of its settled refunds, and what is going back that of those under way, of its own order.",
    broken: sql`
      select payment.id as payment_id, payment.order_id, payment.refunded, payment.refunding,
        coalesce(back.settled, 0) as settled, coalesce(back.processing, 0) as processing
      from payments payment
      left join (
        select payment_id, coalesce(sum(amount) filter (where status = 'settled'), 0)::bigint as settled,
          coalesce(sum(amount) filter (where status = 'processing'), 0)::bigint as processing,
          min(order_id::text) as least_order, max(order_id::text) as greatest_order
        from refunds where payment_id is not null group by payment_id
      ) back on back.payment_id = payment.id
      where payment.refunded <> coalesce(back.settled, 0) or payment.refunding <> coalesce(back.processing, 0)
        or back.least_order <> payment.order_id::text or back.greatest_order <> payment.order_id::text`,
  },
  {
    name: "a-refund-under-way-was-asked-for-once",
    sentence:
      "A refund that is under way at a gateway has been asked for, for its amount and through its payment, and is asked for by one operation at a time.",
    broken: sql`
      select refund.order_id, refund.id as refund_id, refund.status, refund.amount, coalesce(asked.standing, 0) as asked,
        coalesce(asked.open, 0) as open
      from refunds refund
      left join lateral (
        select count(*) filter (where state in ('requested', 'unknown')) as open,
          count(*) filter (where state <> 'refused' and operation.payment_id = refund.payment_id
            and operation.amount = refund.amount) as standing
        from payment_operations operation where operation.refund_id = refund.id
      ) asked on true
      where refund.status = 'processing' and (asked.standing = 0 or asked.open > 1)`,
  },
  {
    name: "an-operation-is-of-its-payment",
    sentence:
      "What a gateway is asked for is about a payment through a gateway, of the same order; one thing at a time changes what is authorised; and what it has done of captures is no more than was captured.",
    broken: sql`
      select operation.order_id, operation.payment_id, operation.id as operation_id, operation.type, operation.state
      from payment_operations operation join payments payment on payment.id = operation.payment_id
      left join (
        select payment_id, count(*) filter (where type <> 'refund' and state in ('requested', 'unknown')) as open,
          sum(amount) filter (where type = 'capture' and state = 'done')::bigint as captured
        from payment_operations group by payment_id
      ) asked on asked.payment_id = payment.id
      where payment.provider = 'manual' or payment.order_id <> operation.order_id
        or (operation.type = 'refund') <> (operation.refund_id is not null)
        or (operation.state in ('done', 'refused')) <> (operation.settled_at is not null)
        or asked.open > 1 or asked.captured > payment.captured`,
  },
  {
    name: "disputed-is-what-is-contested",
    sentence: "What is contested of a payment is the sum of its disputes that are not decided.",
    broken: sql`
      select payment.id as payment_id, payment.order_id, payment.disputed, coalesce(contested.amount, 0) as contested
      from payments payment
      left join (
        select payment_id, sum(amount)::bigint as amount
        from disputes where status in ('needs_response', 'under_review') group by payment_id
      ) contested on contested.payment_id = payment.id
      where payment.disputed <> coalesce(contested.amount, 0)`,
  },
  {
    name: "a-payment-has-the-status-of-its-amounts",
    sentence:
      "A payment's status is one that its amounts, and what its gateway has not answered, allow.",
    broken: sql`
      select payment_id, order_id, status, derived from (
        select payment.id as payment_id, payment.order_id, payment.status,
          case
            when unanswered.payment_id is not null then 'unknown'
            when captured > 0 and refunded >= captured then 'refunded'
            when captured > 0 and refunded > 0 then 'partially_refunded'
            when captured > 0 and case when provider <> 'manual' then authorized - captured - released
              when cancelled_at is null then amount - captured else 0 end > 0 then 'partially_captured'
            when captured > 0 then 'captured'
            when authorized - released > 0 then 'authorized'
            when authorized > 0 then case when facts ->> 'closed' = 'expired' then 'expired' else 'voided' end
            when cancelled_at is not null or facts ->> 'closed' = 'voided' then 'cancelled'
            -- Whether the customer has tried and failed, or a link is over, is no matter of amounts.
            when status in ('open', 'processing', 'failed', 'expired') then status
            else 'open'
          end as derived
        from payments payment
        left join (
          select distinct payment_id from payment_operations where state = 'unknown'
        ) unanswered on unanswered.payment_id = payment.id
      ) compared
      where status <> derived`,
  },
  {
    name: "a-webhook-is-applied-once-to-its-payment",
    sentence:
      "What a gateway told is kept once; what was applied says to which payment, one of that gateway, and when.",
    broken: sql`
      select id as webhook_id, provider, type, state, payment_provider, told from (
        select webhook.id, webhook.provider, webhook.type, webhook.state, webhook.settled_at,
          payment.provider as payment_provider,
          count(*) over (partition by webhook.provider, webhook.event_id) as told
        from payment_webhooks webhook left join payments payment on payment.id = webhook.payment_id
      ) heard
      where told > 1 or (state = 'applied' and payment_provider is distinct from provider)
        or (state = 'received') <> (settled_at is null)`,
  },
];
