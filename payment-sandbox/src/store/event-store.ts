import type { Database, Row } from "./database.ts";
import { integer, text } from "./row.ts";

/** Something that happened, as the merchant is told it. */
export interface Event {
  id: string;
  account: string;
  type: string;
  at: number;
  /** What is sent, byte for byte. */
  body: string;
}

export interface ListedEvent extends Event {
  seq: number;
}

export function insertEvent(db: Database, event: Event): void {
  db.run(
    "insert into events (id, account, type, at, body) values (:id, :account, :type, :at, :body)",
    { ...event },
  );
}

export interface EventFilter {
  account: string;
  from: number;
  until: number;
  after: number;
  limit: number;
}

export function listEvents(db: Database, filter: EventFilter): ListedEvent[] {
  return db
    .all(
      `select * from events
       where account = :account and at >= :from and at < :until and seq > :after
       order by seq limit :limit`,
      { ...filter },
    )
    .map((row: Row) => ({
      seq: integer(row, "seq"),
      id: text(row, "id"),
      account: text(row, "account"),
      type: text(row, "type"),
      at: integer(row, "at"),
      body: text(row, "body"),
    }));
}
