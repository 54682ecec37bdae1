import type { Database, Row } from "./database.ts";
import { integer, optionalInteger, optionalText, text } from "./row.ts";

/** An event on its way to the merchant. */
export interface Delivery {
  seq: number;
  eventId: string;
  account: string;
  url: string;
  tries: number;
  body: string;
}

export function insertDelivery(
  db: Database,
  delivery: { eventId: string; account: string; url: string; nextAt: number },
): void {
  db.run(
    `insert into deliveries (event_id, account, url, next_at)
     values (:eventId, :account, :url, :nextAt)`,
    { ...delivery },
  );
}

const awake = `state = 'pending' and not exists
  (select 1 from accounts a where a.account = d.account and a.webhooks_paused = 1)`;

export function listDueDeliveries(db: Database, now: number, limit: number): Delivery[] {
  return db
    .all(
      `select d.*, e.body from deliveries d join events e on e.id = d.event_id
       where ${awake} and next_at <= :now order by next_at, d.seq limit :limit`,
      { now, limit },
    )
    .map((row) => ({
      seq: integer(row, "seq"),
      eventId: text(row, "event_id"),
      account: text(row, "account"),
      url: text(row, "url"),
      tries: integer(row, "tries"),
      body: text(row, "body"),
    }));
}

/** When the next one is due that is not yet on its way. */
export function nextDeliveryAt(db: Database, underWay: readonly number[]): number | null {
  const row = db.first(
    `select next_at as at from deliveries d
     where ${awake} and seq not in (select value from json_each(:underWay))
     order by next_at limit 1`,
    { underWay: JSON.stringify(underWay) },
  );
  return row ? optionalInteger(row, "at") : null;
}

export interface DeliveryOutcome {
  seq: number;
  state: "pending" | "delivered" | "given_up";
  nextAt: number;
  outcome: string;
}

export function setDelivery(db: Database, result: DeliveryOutcome): void {
  db.run(
    `update deliveries set state = :state, next_at = :nextAt, last_outcome = :outcome, tries = tries + 1
     where seq = :seq`,
    { ...result },
  );
}

export function listPendingOf(db: Database, account: string | null): number[] {
  return db
    .all(
      `select seq from deliveries
       where state = 'pending' and (:account is null or account = :account) order by seq`,
      { account },
    )
    .map((row) => integer(row, "seq"));
}

export function setNextAt(db: Database, seq: number, nextAt: number): void {
  db.run("update deliveries set next_at = :nextAt where seq = :seq", { seq, nextAt });
}

/** Sends what was told once more, delivered or not. */
export function repeatDeliveries(db: Database, account: string | null, nextAt: number): void {
  db.run(
    `insert into deliveries (event_id, account, url, next_at)
     select event_id, account, url, :nextAt from deliveries
     where seq in (select min(seq) from deliveries group by event_id)
       and (:account is null or account = :account)
     order by seq`,
    { account, nextAt },
  );
}

export function listDeliveries(db: Database, account: string | null) {
  return db
    .all(
      `select d.*, e.type from deliveries d join events e on e.id = d.event_id
       where :account is null or d.account = :account order by d.seq`,
      { account },
    )
    .map(presentDelivery);
}

function presentDelivery(row: Row) {
  return {
    eventId: text(row, "event_id"),
    type: text(row, "type"),
    account: text(row, "account"),
    url: text(row, "url"),
    state: text(row, "state"),
    tries: integer(row, "tries"),
    nextAt: new Date(integer(row, "next_at")),
    lastOutcome: optionalText(row, "last_outcome"),
  };
}
