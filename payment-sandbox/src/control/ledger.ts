import type { Database } from "../store/database.ts";
import { totalsOf, type Totals } from "../store/ledger-store.ts";
import { listPayments } from "../store/payment-store.ts";

/** What each payment comes to, and each currency: for comparing with the books of a merchant. */
export function ledgerOf(db: Database, account: string | null) {
  const all = { account, merchantReference: null, from: 0, until: Number.MAX_SAFE_INTEGER };
  const payments = listPayments(db, { ...all, after: 0, limit: -1 }).map((payment) => ({
    id: payment.id,
    account: payment.account,
    merchantReference: payment.merchantReference,
    orderReference: payment.orderReference,
    currency: payment.currency,
    ...totalsOf(db, payment.id),
  }));
  const totals: Record<string, Totals> = {};
  for (const { currency, ...rest } of payments) totals[currency] = sum(totals[currency], rest);
  return { payments, totals };
}

function sum(one: Totals | undefined, other: Totals): Totals {
  return {
    authorized: (one?.authorized ?? 0) + other.authorized,
    captured: (one?.captured ?? 0) + other.captured,
    released: (one?.released ?? 0) + other.released,
    refunded: (one?.refunded ?? 0) + other.refunded,
    inTransit: (one?.inTransit ?? 0) + other.inTransit,
    disputedNow: (one?.disputedNow ?? 0) + other.disputedNow,
    lost: (one?.lost ?? 0) + other.lost,
    held: (one?.held ?? 0) + other.held,
    balance: (one?.balance ?? 0) + other.balance,
  };
}
