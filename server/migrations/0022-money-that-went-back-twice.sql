-- What was given back in cash or by transfer can go back once more: in the gateway's dashboard, or when the bank decides
-- a dispute for the customer. Nobody asks us then, so it is kept as it is, and the order is due again. What we are asked
-- for stays limited where it is asked for, and laws of conservation watch over it.
alter table orders
  drop constraint orders_paid,
  add constraint orders_paid check (paid_total >= 0);
-- While a refund is under way, its answer decides first: what is reserved for it may be what went back elsewhere.
alter table payments
  drop constraint payments_in_turn,
  add constraint payments_in_turn check
    (captured + released <= authorized and (refunding = 0 or refunded + refunding <= captured));

-- What is authorised lapses whatever else became of the payment: of one captured in part, some may have gone back.
drop index payments_by_authorization;
create index payments_by_authorization on payments (tenant_id, authorization_expires_at, id)
  where authorized > captured + released;
