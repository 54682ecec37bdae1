-- Why less was credited for what came back than it cost. Units that are settled for nothing change no order, so its
-- history cannot tell.
alter table returns add column credit_reason text;
