-- Until when a first answer may still be replaced by what came of it: who asks again meanwhile is told to wait.
alter table idempotency_keys add column concluding_until timestamptz;
