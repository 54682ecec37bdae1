import type { Database } from "./database.ts";
import { integer, text } from "./row.ts";

/** What was answered to a key: kept beside the effect, so that neither is ever there without the other. */
export interface Answer {
  status: number;
  body: string;
}

export interface KeptAnswer extends Answer {
  fingerprint: string;
}

export function findAnswer(db: Database, account: string, key: string): KeptAnswer | undefined {
  const row = db.first("select * from answers where account = :account and key = :key", {
    ...{ account, key },
  });
  return (
    row && {
      fingerprint: text(row, "fingerprint"),
      status: integer(row, "status"),
      body: text(row, "body"),
    }
  );
}

export function insertAnswer(
  db: Database,
  answer: KeptAnswer & { account: string; key: string; at: number },
): void {
  db.run(
    `insert into answers (account, key, fingerprint, status, body, at)
     values (:account, :key, :fingerprint, :status, :body, :at)`,
    { ...answer },
  );
}

export function forgetAnswersBefore(db: Database, time: number): void {
  db.run("delete from answers where at < :time", { time });
}
