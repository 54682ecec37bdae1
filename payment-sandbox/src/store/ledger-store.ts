import type { Database } from "./database.ts";
import { integer } from "./row.ts";

/** Where the money of a payment can be. */
type Book = "customer" | "held" | "balance" | "in_transit" | "disputed";

/** What can happen to money, and between which books it moves it. */
const moves = {
  authorized: ["customer", "held"],
  captured: ["held", "balance"],
  released: ["held", "customer"],
  refund_sent: ["balance", "in_transit"],
  refunded: ["in_transit", "customer"],
  refund_not_sent: ["in_transit", "balance"],
  refund_returned: ["customer", "balance"],
  disputed: ["balance", "disputed"],
  dispute_won: ["disputed", "balance"],
  dispute_lost: ["disputed", "customer"],
} as const satisfies Record<string, readonly [Book, Book]>;

export interface Entry {
  paymentId: string;
  kind: keyof typeof moves;
  amount: number;
  at: number;
}

export function insertEntry(db: Database, entry: Entry): void {
  const [from, to] = moves[entry.kind];
  db.run(
    `insert into entries (payment_id, kind, from_book, to_book, amount, at)
     values (:paymentId, :kind, :from, :to, :amount, :at)`,
    { ...entry, from, to },
  );
}

/** What a payment's entries come to. */
export interface Totals {
  authorized: number;
  captured: number;
  released: number;
  /** On its way to the customer or there. */
  refunded: number;
  /** Of that: on its way. */
  inTransit: number;
  disputedNow: number;
  lost: number;
  /** Authorised, and neither captured nor released: what can still be captured. */
  held: number;
  /** What the merchant has of it: as much can be refunded or disputed. */
  balance: number;
}

export function totalsOf(db: Database, paymentId: string): Totals {
  const row = db.first(
    `select
       coalesce(sum(amount) filter (where kind = 'authorized'), 0) as authorized,
       coalesce(sum(amount) filter (where kind = 'captured'), 0) as captured,
       coalesce(sum(amount) filter (where kind = 'released'), 0) as released,
       coalesce(sum(case kind when 'refund_sent' then amount
                              when 'refund_not_sent' then -amount
                              when 'refund_returned' then -amount end), 0) as refunded,
       coalesce(sum(case when to_book = 'in_transit' then amount
                         when from_book = 'in_transit' then -amount end), 0) as in_transit,
       coalesce(sum(case when to_book = 'disputed' then amount
                         when from_book = 'disputed' then -amount end), 0) as disputed_now,
       coalesce(sum(amount) filter (where kind = 'dispute_lost'), 0) as lost,
       coalesce(sum(case when to_book = 'held' then amount
                         when from_book = 'held' then -amount end), 0) as held,
       coalesce(sum(case when to_book = 'balance' then amount
                         when from_book = 'balance' then -amount end), 0) as balance
     from entries where payment_id = :paymentId`,
    { paymentId },
  );
  if (!row) throw new Error("an aggregate always has a row");
  return {
    authorized: integer(row, "authorized"),
    captured: integer(row, "captured"),
    released: integer(row, "released"),
    refunded: integer(row, "refunded"),
    inTransit: integer(row, "in_transit"),
    disputedNow: integer(row, "disputed_now"),
    lost: integer(row, "lost"),
    held: integer(row, "held"),
    balance: integer(row, "balance"),
  };
}
