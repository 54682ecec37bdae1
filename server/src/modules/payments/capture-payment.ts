import type { Payment, PaymentCapture } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import { invalid, notFound, problem } from "../../platform/problems.ts";
import { amountDue, refuse, refusePayment } from "../orders/index.ts";
import { changePayment, type OrderPayments } from "./change-payment.ts";
import { dueBesidesCaptures } from "./due-besides-captures.ts";
import { concludeWith, intend } from "./gateway/ask-gateway.ts";
import { providerOf, type Gateway } from "./gateway/gateway.ts";
import { readOperationsOf } from "./gateway/operation-store.ts";
import { lockPaymentsOf } from "./learn-facts.ts";
import { capturableOf, type PaymentRecord } from "./payment.ts";
import { presentPayment } from "./present-payment.ts";
import { manualProvider } from "./providers/manual.ts";
import { dateOfReceipt, requireAtMost } from "./record-payment.ts";
import { requireSameCurrency } from "./same-currency.ts";
import { readPayment } from "./store.ts";

type Locked = OrderPayments & { payment: PaymentRecord };

/**
 * Takes what is authorised, in full or in part; of a payment without a gateway it records what has arrived.
 *
 * @throws not_found, currency_mismatch, quantity_exceeded, conflict, authorization_expired, payment_refused
 */
export async function capturePayment(
  context: Context,
  gateway: Gateway,
  paymentId: Uuid,
  body: PaymentCapture,
): Promise<Payment> {
  const locked = await lockPaymentsOf(context, gateway.ledger, paymentId);
  const { order, payment } = locked;
  if (body.amount?.amount === 0) throw invalid("/amount/amount", "must be more than 0", "minimum");
  if (body.amount) requireSameCurrency(order, body.amount.currency, "/amount/currency");
  if (payment.provider === "manual") return receive(context, gateway, locked, body);
  await refuseCapture(context, locked);
  const open = capturableOf(payment);
  const most = Math.min(open, await dueBesidesCaptures(context, order));
  const amount = body.amount?.amount ?? most;
  requireAtMost(amount, most, payment.currency, "is authorised and still due");
  // A gateway that captures once releases the rest, whatever was asked for.
  const { capturesOften } = providerOf(gateway, payment.provider);
  const isFinal = !capturesOften || body.isFinal === true || amount === open;
  const id = intend(gateway, context, payment, { type: "capture", amount, isFinal });
  concludeWith(context, gateway, [id], (work) => presentAgain(work, gateway, paymentId));
  return presentPayment(context, gateway, payment);
}

async function refuseCapture({ tx, now }: Context, { order, payment }: Locked): Promise<void> {
  if (capturableOf(payment) === 0) {
    throw problem("conflict", {
      detail: `Nothing of this payment can be captured: it is ${payment.status}.`,
    });
  }
  if (amountDue(order) === 0) {
    throw problem("conflict", {
      detail: `Nothing is due any more: the order is ${order.status === "cancelled" ? "cancelled" : "paid"}. Release what is authorised.`,
    });
  }
  const { authorizationExpiresAt: deadline } = payment;
  if (deadline !== null && deadline <= now) {
    throw problem("authorization_expired", {
      detail: `The authorisation expired at ${deadline.toISOString()}. Ask the customer for another payment.`,
    });
  }
  await refuseWhileBusy(tx, payment);
}

/** One thing at a time is asked of a gateway about what is authorised: the answer to the first decides the second. */
export async function refuseWhileBusy(
  tx: Context["tx"],
  { id }: Pick<PaymentRecord, "id">,
): Promise<void> {
  const operations = (await readOperationsOf(tx, [id])).get(id) ?? [];
  const busy = operations.find(
    ({ type, state }) => type !== "refund" && (state === "requested" || state === "unknown"),
  );
  if (!busy) return;
  throw problem("conflict", {
    detail: `The gateway is being asked to ${busy.type.replace("_", " ")} this payment, since ${busy.createdAt.toISOString()}. Wait for its answer.`,
  });
}

/** The payment as it is after the gateway's answer. */
export async function presentAgain(
  work: Pick<Context, "tx" | "tenantId">,
  gateway: Gateway,
  paymentId: Uuid,
): Promise<Payment> {
  const payment = await readPayment(work.tx, paymentId);
  if (!payment) throw notFound("payment");
  return presentPayment(work, gateway, payment);
}

async function receive(
  context: Context,
  gateway: Gateway,
  { order, payments, payment }: Locked,
  { amount, reference, receivedAt, isFinal = false }: PaymentCapture,
): Promise<Payment> {
  if (capturableOf(payment) === 0) {
    throw problem("conflict", { detail: `Nothing more is expected: the payment is ${payment.status}.` }); // prettier-ignore
  }
  refuse(refusePayment(order, context.now));
  const most = Math.min(capturableOf(payment), await dueBesidesCaptures(context, order));
  const arrived = amount?.amount ?? most;
  requireAtMost(arrived, most, payment.currency, "is expected and still due");
  const at = dateOfReceipt(receivedAt, context.now);
  const captured = payment.captured + arrived;
  const moved = { amount: arrived, reference: null, refundId: null, at };
  const received = await changePayment(
    context,
    gateway.ledger,
    { order, payments },
    {
      ...payment,
      ...{ captured, authorized: captured, facts: manualProvider.received(payment, captured) },
      amount: isFinal ? captured : payment.amount,
      reference: reference ?? payment.reference,
      receivedAt: payment.receivedAt ?? at,
    },
    {
      entries: [
        { type: "authorized", ...moved },
        { type: "captured", ...moved },
      ],
      telling: { history: "paymentRecorded", event: "order.paymentRecorded" },
    },
  );
  return presentPayment(context, gateway, received.payment);
}
