import type { Database, Row } from "./database.ts";
import { integer, optionalInteger, text, word } from "./row.ts";

/** A page and the payment that is made on it. */
export interface Payment {
  seq: number;
  id: string;
  pageId: string;
  account: string;
  /** The merchant's ids, told back as they came. */
  merchantReference: string;
  orderReference: string;
  amount: number;
  currency: string;
  capture: "automatic" | "manual";
  description: string;
  returnUrl: string;
  webhookUrl: string;
  createdAt: number;
  expiresAt: number;
  pageStatus: PageStatus;
  closed: Closed | null;
  authorizationExpiresAt: number | null;
}

const pageStatuses = ["open", "complete", "expired", "closed"] as const;
export type PageStatus = (typeof pageStatuses)[number];
const closedWords = ["captured", "voided", "expired"] as const;
/** Why nothing more can be captured. */
export type Closed = (typeof closedWords)[number];

export type NewPayment = Omit<Payment, "seq" | "pageStatus" | "closed" | "authorizationExpiresAt">;

export function insertPayment(db: Database, payment: NewPayment): void {
  db.run(
    `insert into payments
       (id, page_id, account, merchant_reference, order_reference, amount, currency, capture, description,
        return_url, webhook_url, created_at, expires_at)
     values
       (:id, :pageId, :account, :merchantReference, :orderReference, :amount, :currency, :capture, :description,
        :returnUrl, :webhookUrl, :createdAt, :expiresAt)`,
    { ...payment },
  );
}

export function findPayment(db: Database, id: string): Payment | undefined {
  return paymentOf(db.first("select * from payments where id = :id", { id }));
}

export function findPaymentOfPage(db: Database, pageId: string): Payment | undefined {
  return paymentOf(db.first("select * from payments where page_id = :pageId", { pageId }));
}

export interface PaymentFilter {
  account: string | null;
  merchantReference: string | null;
  from: number;
  until: number;
  after: number;
  limit: number;
}

/** In the order in which they were made, after one of them. Null asks for those of all. */
export function listPayments(db: Database, filter: PaymentFilter): Payment[] {
  const { account, merchantReference, ...period } = filter;
  // Only what is asked for is in the statement: an index serves no condition that may be left out.
  return db
    .all(
      `select * from payments
       where created_at >= :from and created_at < :until and seq > :after
         ${account === null ? "" : "and account = :account"}
         ${merchantReference === null ? "" : "and merchant_reference = :merchantReference"}
       order by seq limit :limit`,
      {
        ...period,
        ...(account !== null && { account }),
        ...(merchantReference !== null && { merchantReference }),
      },
    )
    .map(readPayment);
}

export function setPageStatus(db: Database, { id }: Payment, status: PageStatus): void {
  db.run("update payments set page_status = :status where id = :id", { id, status });
}

export function setAuthorizationExpiry(db: Database, { id }: Payment, expiresAt: number): void {
  db.run("update payments set authorization_expires_at = :expiresAt where id = :id", {
    ...{ id, expiresAt },
  });
}

export function setClosed(db: Database, { id }: Payment, closed: Closed): void {
  db.run("update payments set closed = :closed where id = :id", { id, closed });
}

function paymentOf(row: Row | undefined): Payment | undefined {
  return row && readPayment(row);
}

function readPayment(row: Row): Payment {
  return {
    seq: integer(row, "seq"),
    id: text(row, "id"),
    pageId: text(row, "page_id"),
    account: text(row, "account"),
    merchantReference: text(row, "merchant_reference"),
    orderReference: text(row, "order_reference"),
    amount: integer(row, "amount"),
    currency: text(row, "currency"),
    capture: word(row, "capture", ["automatic", "manual"]),
    description: text(row, "description"),
    returnUrl: text(row, "return_url"),
    webhookUrl: text(row, "webhook_url"),
    createdAt: integer(row, "created_at"),
    expiresAt: integer(row, "expires_at"),
    pageStatus: word(row, "page_status", pageStatuses),
    closed: row["closed"] === null ? null : word(row, "closed", closedWords),
    authorizationExpiresAt: optionalInteger(row, "authorization_expires_at"),
  };
}
