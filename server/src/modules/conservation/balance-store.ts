import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const balanceLaws: Law[] = [
  {
    name: "a-balance-is-the-sum-of-its-entries",
    sentence:
      "What is on a gift card or in store credit is the sum of its entries, never less than nothing.",
    broken: sql`
      select account.id as account_id, account.kind, account.balance, coalesce(moved.amount, 0) as entries
      from value_accounts account
      left join (
        select account_id, sum(amount)::bigint as amount from value_entries group by account_id
      ) moved on moved.account_id = account.id
      where account.balance <> coalesce(moved.amount, 0) or account.balance < 0`,
  },
  {
    name: "what-a-balance-paid-left-it",
    sentence:
      "What a gift card or store credit has paid for an order left that balance, once, in its currency, and what went back through the payment came back to it.",
    broken: sql`
      select payment.order_id, payment.id as payment_id, payment.captured, payment.refunded,
        coalesce(moved.taken, 0) as taken, coalesce(moved.returned, 0) as returned
      from payments payment
      left join value_accounts account on account.id = payment.value_account_id
      left join (
        select payment_id, account_id,
          -(coalesce(sum(amount) filter (where type = 'payment'), 0))::bigint as taken,
          coalesce(sum(amount) filter (where type = 'refund'), 0)::bigint as returned
        from value_entries where payment_id is not null group by payment_id, account_id
      ) moved on moved.payment_id = payment.id
      where (payment.method in ('store_credit', 'gift_card') or moved.payment_id is not null)
        and (payment.captured <> coalesce(moved.taken, 0)
          or payment.refunded <> coalesce(moved.returned, 0)
          or account.id is distinct from moved.account_id
          or account.currency <> payment.currency
          or account.kind <> payment.method)`,
  },
  {
    name: "what-was-refunded-to-a-balance-arrived",
    sentence:
      "A refund that was settled by gift card or store credit was added to a balance, once.",
    broken: sql`
      select refund.order_id, refund.id as refund_id, refund.status, refund.amount, coalesce(moved.amount, 0) as arrived
      from refunds refund
      left join (
        select refund_id, sum(amount)::bigint as amount from value_entries where refund_id is not null group by refund_id
      ) moved on moved.refund_id = refund.id
      where case
        when refund.status = 'settled' and refund.method in ('store_credit', 'gift_card') then refund.amount
        else 0 end <> coalesce(moved.amount, 0)`,
  },
];
