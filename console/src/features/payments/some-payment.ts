import type { Money, Payment, PaymentOperation } from "@waybill/client";

const usd = (amount: number): Money => ({ amount, currency: "USD" });

type Figures = Partial<
  Record<
    | ("amount" | "authorized" | "captured" | "released" | "refunded" | "refundPending")
    | ("disputed" | "capturable" | "refundable"),
    number
  >
>;

/** For tests: a payment of 80.00 by card that nobody has made, but for what is said of it. Amounts are minor units. */
export function somePayment(figures: Figures = {}, rest: Partial<Payment> = {}): Payment {
  const money = Object.fromEntries(
    Object.entries({ ...noFigures, ...figures }).map(([name, amount]) => [name, usd(amount)]),
  ) as Record<keyof Figures, Money>; // the figures by their names
  return {
    id: "pay_01kaxq8v7ye9mbkxrq5d1qzs4j",
    version: 1,
    orderId: "ord_01kaxq8v7ye9mbkxrq5d1qzs4j",
    orderNumber: "1042",
    method: "card",
    provider: "sandbox",
    status: "open",
    capture: "manual",
    ...money,
    reference: null,
    providerReference: null,
    card: null,
    giftCard: null,
    link: null,
    authorizationExpiresAt: null,
    failure: null,
    attention: null,
    operations: [],
    receivedAt: null,
    createdAt: "2026-11-22T10:00:00Z",
    updatedAt: "2026-11-22T10:00:00Z",
    ...rest,
  };
}

export function someOperation(
  type: PaymentOperation["type"],
  state: PaymentOperation["state"],
): PaymentOperation {
  return {
    id: "pop_01kaxq8v7ye9mbkxrq5d1qzs4j",
    ...{ type, state, amount: null, refundId: null, refusal: null, settledAt: null },
    actor: { type: "user", id: null, name: "Maria" },
    createdAt: "2026-11-22T10:00:00Z",
  };
}

const noFigures: Required<Figures> = {
  ...{ amount: 8_000, authorized: 0, captured: 0, released: 0, refunded: 0, refundPending: 0 },
  ...{ disputed: 0, capturable: 0, refundable: 0 },
};
