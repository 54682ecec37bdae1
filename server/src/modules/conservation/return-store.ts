import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const returnLaws: Law[] = [
  {
    name: "returned-is-what-was-received",
    sentence: "The returned units of a line are those that its returns have received.",
    broken: sql`
      select line.order_id, line.id as line_id, line.returned, coalesce(back.received, 0) as received
      from order_lines line
      left join (
        select order_id, line_id, sum(received)::bigint as received from return_lines group by order_id, line_id
      ) back on back.order_id = line.order_id and back.line_id = line.id
      where line.returned <> coalesce(back.received, 0)`,
  },
  {
    name: "received-went-somewhere",
    sentence:
      "Received = restocked + damaged + discarded, each as its receipts say; no more arrives than was asked for, and no more is credited than arrived.",
    broken: sql`
      select part.return_id, part.line_id, part.quantity, part.cancelled, part.received, part.restocked, part.damaged,
        part.discarded, part.credited, coalesce(receipts.quantity, 0) as receipts
      from return_lines part
      left join (
        select return_id, line_id, sum(quantity)::bigint as quantity,
          coalesce(sum(quantity) filter (where disposition = 'restock'), 0)::bigint as restocked,
          coalesce(sum(quantity) filter (where disposition = 'damage'), 0)::bigint as damaged,
          coalesce(sum(quantity) filter (where disposition = 'discard'), 0)::bigint as discarded
        from return_receipts group by return_id, line_id
      ) receipts on receipts.return_id = part.return_id and receipts.line_id = part.line_id
      where part.received <> part.restocked + part.damaged + part.discarded
        or part.restocked <> coalesce(receipts.restocked, 0)
        or part.damaged <> coalesce(receipts.damaged, 0)
        or part.discarded <> coalesce(receipts.discarded, 0)
        or part.received + part.cancelled > part.quantity
        or part.credited > part.received`,
  },
  {
    name: "what-is-asked-back-was-delivered",
    sentence: "No more units of a line are asked back than were delivered, declined returns aside.",
    broken: sql`
      select line.order_id, line.id as line_id, line.delivered, asked.quantity as asked
      from order_lines line
      join (
        select part.order_id, part.line_id, sum(part.quantity - part.cancelled)::bigint as quantity
        from return_lines part join returns on returns.id = part.return_id
        where returns.status <> 'declined' group by part.order_id, part.line_id
      ) asked on asked.order_id = line.order_id and asked.line_id = line.id
      where asked.quantity > line.delivered`,
  },
  {
    name: "returned-stock-is-what-came-back",
    sentence:
      "What came back of an order is what the stock took back for it: on hand, damaged and discarded.",
    broken: sql`
      select order_id, back.restocked, moved.restocked as on_hand, back.damaged, moved.damaged as kept_damaged,
        back.discarded, moved.discarded as thrown_away
      from (
        select order_id, sum(restocked)::bigint as restocked, sum(damaged)::bigint as damaged,
          sum(discarded)::bigint as discarded
        from return_lines where received > 0 group by order_id
      ) back
      full join (
        select order_id, sum(quantity)::bigint as restocked, sum(damaged_quantity)::bigint as damaged,
          sum(discarded_quantity)::bigint as discarded
        from stock_movements where type = 'returned' group by order_id
      ) moved using (order_id)
      where back.restocked is distinct from moved.restocked or back.damaged is distinct from moved.damaged
        or back.discarded is distinct from moved.discarded`,
  },
  {
    name: "credits-of-a-return-are-charges",
    sentence: "What a return was credited is what the credits of its order that name it come to.",
    broken: sql`
      select returns.id as return_id, returns.order_id, parts.credited, coalesce(charges.amount, 0) as charged
      from returns
      join (
        select return_id, sum(credited_amount)::bigint as credited from return_lines group by return_id
      ) parts on parts.return_id = returns.id
      left join (
        select return_id, order_id, -sum(amount)::bigint as amount from order_charges
        where return_id is not null group by return_id, order_id
      ) charges on charges.return_id = returns.id
      where parts.credited <> coalesce(charges.amount, 0) or charges.order_id <> returns.order_id`,
  },
  {
    name: "status-of-a-return-follows-from-its-units",
    sentence:
      "A return is received once something has arrived, closed when all that is expected has arrived and is credited, and cancelled when nothing is to arrive.",
    broken: sql`
      select return_id, status, expected, received, credited
      from (
        select returns.id as return_id, returns.status, sum(part.quantity - part.cancelled - part.received)::bigint as expected,
          sum(part.received)::bigint as received, sum(part.credited)::bigint as credited
        from returns join return_lines part on part.return_id = returns.id group by returns.id, returns.status
      ) units
      where not case status
        when 'received' then received > 0 and (expected > 0 or credited < received)
        when 'closed' then received > 0 and expected = 0 and credited = received
        when 'cancelled' then received = 0 and expected = 0
        else received = 0 and expected > 0
      end`,
  },
  {
    name: "exchanged-money-arrives",
    sentence:
      "What an exchange carries over leaves the one order as a settled refund and pays for the other, which says what it replaces.",
    broken: sql`
      select exchange.return_id, exchange.order_id, exchange.carried, coalesce(paid.amount, 0) as paid,
        all_of_return.carried as carried_in_all, coalesce(refunded.amount, 0) as refunded
      from return_exchanges exchange
      join returns on returns.id = exchange.return_id
      join orders on orders.id = exchange.order_id
      join (
        select return_id, sum(carried)::bigint as carried from return_exchanges group by return_id
      ) all_of_return on all_of_return.return_id = exchange.return_id
      left join (
        select order_id, sum(amount)::bigint as amount from payments where method = 'exchange' group by order_id
      ) paid on paid.order_id = exchange.order_id
      left join (
        select return_id, order_id, sum(amount)::bigint as amount from refunds
        where method = 'exchange' group by return_id, order_id
      ) refunded on refunded.return_id = exchange.return_id and refunded.order_id = returns.order_id
      where exchange.carried <> coalesce(paid.amount, 0)
        or all_of_return.carried <> coalesce(refunded.amount, 0)
        or orders.exchange_of_id is distinct from returns.order_id`,
  },
];
