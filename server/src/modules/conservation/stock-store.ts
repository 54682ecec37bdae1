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
