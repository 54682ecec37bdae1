import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { currentMs } from "../clock.ts";
import type { Gateway } from "../http/gateway.ts";
import { amount } from "../http/schemas.ts";
import { capture, voidPayment } from "../payments/capture.ts";
import { decideDispute, openDispute } from "../payments/dispute.ts";
import { failRefund, refund } from "../payments/refund.ts";
import { notFound } from "../payments/refusal.ts";
import { snapshotOf } from "../payments/snapshot.ts";
import type { Work } from "../payments/work.ts";
import { findDispute } from "../store/dispute-store.ts";
import { findPayment, type Payment } from "../store/payment-store.ts";
import { findRefund } from "../store/refund-store.ts";
import { idOf, paymentInScope } from "./scope.ts";

const captureByHand = v.strictObject({ amount, final: v.optional(v.boolean(), false) });
const refundByHand = v.strictObject({ amount });
const disputeByHand = v.strictObject({
  amount,
  reason: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100)), "fraudulent"),
});
const decision = v.strictObject({ status: v.picklist(["under_review", "won", "lost"]) });

/** What people do by hand in the dashboard of a gateway, or their banks: nothing of it was asked for by the merchant's program. */
export function serveDashboard(scope: FastifyInstance, gateway: Gateway): void {
  const { db } = gateway;
  const change = (payment: Payment, act: (work: Work) => unknown) =>
    db.write(() => {
      act({ db, now: currentMs() });
      return snapshotOf(db, findPayment(db, payment.id) ?? payment);
    });

  scope.post("/payments/:id/captures", (request) => {
    const asked = v.parse(captureByHand, request.body);
    const payment = paymentInScope(request, gateway, idOf(request));
    return change(payment, (work) =>
      capture(work, payment, { amount: asked.amount, isFinal: asked.final }),
    );
  });
  scope.post("/payments/:id/void", (request) => {
    const payment = paymentInScope(request, gateway, idOf(request));
    return change(payment, (work) => voidPayment(work, payment));
  });
  scope.post("/payments/:id/refunds", (request) => {
    const asked = v.parse(refundByHand, request.body);
    const payment = paymentInScope(request, gateway, idOf(request));
    return change(payment, (work) => refund(work, payment, { ...asked, merchantReference: null }));
  });
  scope.post("/payments/:id/disputes", (request) => {
    const asked = v.parse(disputeByHand, request.body);
    const payment = paymentInScope(request, gateway, idOf(request));
    return change(payment, (work) => openDispute(work, payment, asked));
  });
  scope.post("/refunds/:id/fail", (request) => {
    const made = findRefund(db, idOf(request));
    if (!made) throw notFound("refund");
    const payment = paymentInScope(request, gateway, made.paymentId);
    return change(payment, (work) => failRefund(work, made.id));
  });
  scope.post("/disputes/:id/decision", (request) => {
    const { status } = v.parse(decision, request.body);
    const dispute = findDispute(db, idOf(request));
    if (!dispute) throw notFound("dispute");
    const payment = paymentInScope(request, gateway, dispute.paymentId);
    return change(payment, (work) => decideDispute(work, dispute.id, status));
  });
}
