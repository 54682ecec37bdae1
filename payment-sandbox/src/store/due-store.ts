import type { Database } from "./database.ts";
import { integer, optionalInteger, text, word } from "./row.ts";

const kinds = [
  "expire_page",
  "settle_attempt",
  "expire_authorization",
  "open_dispute",
  "settle_refund",
  "fail_refund",
] as const;

/** Something that happens by itself at a time. */
export interface Due {
  account: string;
  kind: (typeof kinds)[number];
  /** The id of what it happens to. */
  subject: string;
  dueAt: number;
}

export function insertDue(db: Database, due: Due): void {
  db.run(
    `insert into due_work (account, kind, subject, due_at) values (:account, :kind, :subject, :dueAt)`,
    { ...due },
  );
}

/** Takes the next that is due; it is up to the caller's write to do it. */
export function takeDue(db: Database, now: number): Due | undefined {
  const row = db.first(
    `delete from due_work where seq =
       (select seq from due_work where due_at <= :now order by due_at, seq limit 1) returning *`,
    { now },
  );
  return (
    row && {
      account: text(row, "account"),
      kind: word(row, "kind", kinds),
      subject: text(row, "subject"),
      dueAt: integer(row, "due_at"),
    }
  );
}

export function hasDue(db: Database, now: number): boolean {
  return db.first("select 1 from due_work where due_at <= :now limit 1", { now }) !== undefined;
}

export function nextDueAt(db: Database): number | null {
  const row = db.first("select min(due_at) as at from due_work");
  return row ? optionalInteger(row, "at") : null;
}

/** Lets time pass: everything that waits comes nearer. Null is for all accounts. */
export function bringNearer(db: Database, account: string | null, ms: number): void {
  db.run(`update due_work set due_at = due_at - :ms where :account is null or account = :account`, {
    account,
    ms,
  });
}
