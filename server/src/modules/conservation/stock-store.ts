import { sql } from "../../platform/database.ts";
import type { Law } from "./law.ts";

export const stockLaws: Law[] = [
  {
    name: "never-more-reserved-than-on-hand",
    sentence: "0 <= reserved <= on hand.",
    broken: sql`
      select product_id, location_id, reserved, on_hand from stock_levels
      where reserved < 0 or reserved > on_hand`,
  },
  {
    name: "reserved-is-what-is-held",
    sentence: "What a level has reserved is the sum of its active reservations.",
    broken: sql`
      select level.product_id, level.location_id, level.reserved, coalesce(held.quantity, 0) as held
      from stock_levels level
      left join (
        select product_id, location_id, sum(quantity)::bigint as quantity
        from reservations where status = 'active' group by product_id, location_id
      ) held using (product_id, location_id)
      where level.reserved <> coalesce(held.quantity, 0)`,
  },
  {
    name: "on-hand-is-the-sum-of-movements",
    sentence:
      "What a level has on hand is the sum of its movements, and what the last of them left.",
    broken: sql`
      select level.product_id, level.location_id, level.on_hand, coalesce(moved.quantity, 0) as moved,
        moved.last_on_hand
      from stock_levels level
      left join (
        select product_id, location_id, sum(quantity)::bigint as quantity,
          (array_agg(on_hand_after order by id desc))[1] as last_on_hand
        from stock_movements group by product_id, location_id
      ) moved using (product_id, location_id)
      where level.on_hand <> coalesce(moved.quantity, 0) or level.on_hand <> coalesce(moved.last_on_hand, 0)`,
  },
  {
    name: "damaged-is-the-sum-of-movements",
    sentence:
      "What a level has damaged is the sum of what its movements damaged, and never negative.",
    broken: sql`
      select level.product_id, level.location_id, level.damaged, coalesce(moved.quantity, 0) as moved
      from stock_levels level
      left join (
        select product_id, location_id, sum(damaged_quantity)::bigint as quantity
        from stock_movements group by product_id, location_id
      ) moved using (product_id, location_id)
      where level.damaged <> coalesce(moved.quantity, 0) or level.damaged < 0`,
  },
  {
    name: "incoming-is-what-is-on-its-way",
    sentence: "What a level expects is what transfers to it that are on their way have open.",
    broken: sql`
      select level.product_id, level.location_id, level.incoming, coalesce(expected.quantity, 0) as expected
      from stock_levels level
      full join (
        select line.product_id, transfer.to_location_id as location_id, sum(line.open)::bigint as quantity
        from stock_transfer_lines line join stock_transfers transfer on transfer.id = line.transfer_id
        where transfer.status = 'in_transit' group by line.product_id, transfer.to_location_id
      ) expected using (product_id, location_id)
      where coalesce(level.incoming, 0) <> coalesce(expected.quantity, 0)`,
  },
  {
    name: "a-transfer-is-where-its-lines-are",
    sentence:
      "quantity = open + received + cancelled; a transfer is closed exactly when nothing of it is open, and received if anything arrived.",
    broken: sql`
      select transfer.id as transfer_id, transfer.status, sum(line.open)::bigint as open,
        sum(line.received)::bigint as received
      from stock_transfers transfer join stock_transfer_lines line on line.transfer_id = transfer.id
      group by transfer.id, transfer.status, transfer.shipped_at
      having (transfer.status in ('received', 'cancelled')) <> (sum(line.open) = 0)
        or (transfer.status in ('requested', 'cancelled') and sum(line.received) > 0)
        or (transfer.status = 'received' and sum(line.received) = 0)
        or bool_or(line.quantity <> line.open + line.received + line.cancelled or line.damaged > line.received)`,
  },
  {
    name: "transferred-is-what-moved",
    sentence:
      "What a transfer's line has received came to its location, and what left the other one for it is open or received.",
    broken: sql`
      select line.transfer_id, line.product_id, line.received, line.open, coalesce(moved.arrived, 0) as arrived,
        coalesce(moved.gone, 0) as gone
      from stock_transfer_lines line
      join stock_transfers transfer on transfer.id = line.transfer_id
      left join (
        select movement.transfer_id, movement.product_id,
          coalesce(sum(movement.quantity + movement.damaged_quantity)
            filter (where movement.location_id = to_location_id), 0)::bigint as arrived,
          coalesce(sum(movement.damaged_quantity), 0)::bigint as damaged,
          coalesce(-sum(movement.quantity) filter (where movement.location_id = from_location_id), 0)::bigint as gone
        from stock_movements movement join stock_transfers on stock_transfers.id = movement.transfer_id
        group by movement.transfer_id, movement.product_id
      ) moved on moved.transfer_id = line.transfer_id and moved.product_id = line.product_id
      where line.received <> coalesce(moved.arrived, 0) or line.damaged <> coalesce(moved.damaged, 0)
        or coalesce(moved.gone, 0) <> case when transfer.shipped_at is null then 0 else line.open + line.received end`,
  },
  {
    name: "left-stock-is-what-was-shipped",
    sentence: "The units that an order's shipments hold are those that left the stock for it.",
    broken: sql`
      select order_id, gone.quantity as left_stock, sent.quantity as shipped
      from (
        select order_id, -sum(quantity)::bigint as quantity
        from stock_movements where type = 'shipped' group by order_id
      ) gone
      full join (
        select order_id, sum(quantity)::bigint as quantity from shipment_lines group by order_id
      ) sent using (order_id)
      where gone.quantity is distinct from sent.quantity`,
  },
];
