-- 0 <= reserved <= on hand.
select product_id, location_id, reserved, on_hand from stock_levels
where reserved < 0 or reserved > on_hand
