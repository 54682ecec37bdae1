-- Every entry of an order's history was announced by one event.
select history.entries, events.announced, events.versions
from (select count(*) as entries from order_history) history,
  (
    select count(*) as announced, count(distinct (payload ->> 'orderId', payload ->> 'version')) as versions
    from outbox where payload ? 'orderId'
  ) events
where history.entries <> events.announced or history.entries <> events.versions
