-- Ordered = open + allocated + shipped + cancelled, and delivered <= shipped.
select order_id, id as line_id, quantity, open, allocated, shipped, delivered, cancelled from order_lines
where quantity <> open + allocated + shipped + cancelled or delivered > shipped
