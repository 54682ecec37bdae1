import type { RefundSettlement } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { decodeId } from "../../../platform/ids.ts";
import { invalid, problem } from "../../../platform/problems.ts";
import type { OrderPayments } from "../change-payment.ts";
import type { PaymentRecord } from "../payment.ts";
import type { RefundRecord } from "../refunds/refund.ts";
import { splitRefund, spread } from "../refunds/split-refund.ts";
import { openStoreCredit } from "./store-credit-of.ts";
import { isInUse, mostBalance, type ValueAccount } from "./value-account.ts";
import { lockGiftCards } from "./value-account-store.ts";

/** What of a refund is added to which balance, and which payment it goes back through, if through one. */
export interface BalancePart {
  account: ValueAccount;
  payment: PaymentRecord | undefined;
  amount: number;
}

/** To the gift cards that paid, the oldest payment first; not to one that nobody can pay with any more. */
export async function partsOnGiftCards(
  { tx, now }: Work,
  refund: RefundRecord,
  { payments }: OrderPayments,
  { paymentId }: Pick<RefundSettlement, "paymentId">,
): Promise<BalancePart[]> {
  const wanted = paymentId === undefined ? undefined : decodeId(paymentId);
  const paid = payments.filter(({ method }) => method === "gift_card");
  const cards = await lockGiftCards(
    tx,
    paid.flatMap(({ valueAccountId }) => valueAccountId ?? []),
  );
  const cardOf = ({ valueAccountId }: PaymentRecord) => cards.get(valueAccountId ?? "");
  const usable = paid.filter((payment) => {
    const card = cardOf(payment);
    return card !== undefined && isInUse(card, now);
  });
  refuseDeadCard(paid, usable, wanted);
  const words = { way: "to gift cards", kind: "payment by a gift card that is in use" };
  const parts = splitRefund(refund, usable, { wanted, ...words });
  return parts.flatMap((part) => {
    const account = cardOf(part.payment);
    return account ? [{ account, ...part }] : [];
  });
}

function refuseDeadCard(
  paid: readonly PaymentRecord[],
  usable: readonly PaymentRecord[],
  wanted: Uuid | undefined,
): void {
  const isNamed = ({ id }: PaymentRecord) => id === wanted;
  if (!paid.some(isNamed) || usable.some(isNamed)) return;
  throw problem("conflict", {
    detail: "That gift card is expired or disabled. Give the money back as store credit instead.",
  });
}

/** All of it goes to the customer; what their store credit had paid goes back through those payments. */
export async function partsOfStoreCredit(
  work: Work,
  { amount, currency }: RefundRecord,
  { order, payments }: OrderPayments,
  { paymentId }: Pick<RefundSettlement, "paymentId">,
): Promise<BalancePart[]> {
  if (paymentId !== undefined) {
    throw invalid("/paymentId", "is for cards and gift cards", "not_applicable");
  }
  const account = await openStoreCredit(work, order.customer.id, currency);
  if (account.balance + amount > mostBalance) {
    throw problem("quantity_exceeded", {
      detail: `The customer's store credit holds at most ${mostBalance} ${currency} in minor units.`,
      errors: [{ pointer: "/method", detail: "cannot take so much", code: "maximum" }],
    });
  }
  const paid = payments.filter(({ valueAccountId }) => valueAccountId === account.id);
  const { parts, left } = spread(amount, paid);
  const rest = left > 0 ? [{ account, payment: undefined, amount: left }] : [];
  return [...parts.map((part) => ({ account, ...part })), ...rest];
}
