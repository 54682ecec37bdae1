import type { BalanceEntry, GiftCard, StoreCredit } from "@waybill/contract";
import { presentActor } from "../../../platform/actor.ts";
import { encodeId, encodeOptionalId } from "../../../platform/ids.ts";
import { statusOfGiftCard, type GiftCardAccount, type StoreCreditAccount } from "./value-account.ts"; // prettier-ignore
import type { EntryRow } from "./value-entry-store.ts";

export function presentGiftCard(card: GiftCardAccount, now: Date): GiftCard {
  const { version, last4, currency } = card;
  return {
    id: encodeId("gft", card.id),
    ...{ version, last4, status: statusOfGiftCard(card, now) },
    initialAmount: { amount: card.initialAmount, currency },
    balance: { amount: card.balance, currency },
    customerId: encodeOptionalId("cus", card.customerId),
    expiresAt: card.expiresAt?.toISOString() ?? null,
    disabledAt: card.disabledAt?.toISOString() ?? null,
    createdAt: card.createdAt.toISOString(),
    updatedAt: card.updatedAt.toISOString(),
  };
}

export function presentStoreCredit(account: StoreCreditAccount): StoreCredit {
  const { version, balance, currency } = account;
  return {
    customerId: encodeId("cus", account.customerId),
    version,
    balance: { amount: balance, currency },
    createdAt: account.createdAt.toISOString(),
    updatedAt: account.updatedAt.toISOString(),
  };
}

export function presentBalanceEntry(row: EntryRow): BalanceEntry {
  const { type, amount, balance, currency, reason } = row;
  return {
    id: encodeId("ven", row.id),
    ...{ type, reason, amount: { amount, currency }, balance: { amount: balance, currency } },
    orderId: encodeOptionalId("ord", row.order_id),
    orderNumber: row.order_number === null ? null : String(row.order_number),
    paymentId: encodeOptionalId("pay", row.payment_id),
    refundId: encodeOptionalId("ref", row.refund_id),
    actor: presentActor(row),
    at: row.at.toISOString(),
  };
}
