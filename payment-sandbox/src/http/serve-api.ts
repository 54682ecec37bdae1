import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import { capture, voidPayment } from "../payments/capture.ts";
import { closePage } from "../payments/close-page.ts";
import { createPage } from "../payments/create-page.ts";
import { refund } from "../payments/refund.ts";
import { notFound, Refusal } from "../payments/refusal.ts";
import { snapshotOf } from "../payments/snapshot.ts";
import type { Work } from "../payments/work.ts";
import type { Answer } from "../store/answer-store.ts";
import type { Database } from "../store/database.ts";
import { findPayment, findPaymentOfPage, type Payment } from "../store/payment-store.ts";
import { answerOnce } from "./answer-once.ts";
import { callOf } from "./call.ts";
import type { Gateway } from "./gateway.ts";
import { eventPage, paymentPage } from "./lists.ts";
import { presentPage } from "./present-page.ts";
import { captureRequest, nothing, pageRequest, refundRequest } from "./schemas.ts";

/** The API of the merchants, version 1. */
export function serveApi(scope: FastifyInstance, gateway: Gateway): void {
  const { db } = gateway;
  const change = changeOf(db);

  scope.post(
    "/pages",
    callOf(gateway, "createPage", (request, account) => {
      const asked = v.parse(pageRequest, request.body);
      return change(request, account, asked, (work) =>
        presentPage(gateway, createPage(work, { ...asked, account })),
      );
    }),
  );
  scope.get(
    "/pages/:id",
    callOf(gateway, "getPage", (request, account) =>
      ok(presentPage(gateway, pageOf(db, request, account))),
    ),
  );
  scope.post(
    "/pages/:id/close",
    callOf(gateway, "closePage", (request, account) =>
      change(request, account, v.parse(nothing, request.body), (work) => {
        closePage(work, pageOf(db, request, account));
        return presentPage(gateway, pageOf(db, request, account));
      }),
    ),
  );
  serveLists(scope, gateway);
  servePayments(scope, gateway);
}

function servePayments(scope: FastifyInstance, gateway: Gateway): void {
  const { db } = gateway;
  const change = changeOf(db);
  const snapshot = (request: FastifyRequest, account: string) =>
    snapshotOf(db, paymentOf(db, request, account));

  scope.get(
    "/payments/:id",
    callOf(gateway, "getPayment", (request, account) => ok(snapshot(request, account))),
  );
  scope.post(
    "/payments/:id/captures",
    callOf(gateway, "capture", (request, account) => {
      const asked = v.parse(captureRequest, request.body);
      return change(request, account, asked, (work) => {
        const payment = inCurrency(paymentOf(db, request, account), asked.currency);
        capture(work, payment, { amount: asked.amount, isFinal: asked.final });
        return snapshot(request, account);
      });
    }),
  );
  scope.post(
    "/payments/:id/void",
    callOf(gateway, "void", (request, account) =>
      change(request, account, v.parse(nothing, request.body), (work) => {
        voidPayment(work, paymentOf(db, request, account));
        return snapshot(request, account);
      }),
    ),
  );
  scope.post(
    "/payments/:id/refunds",
    callOf(gateway, "refund", (request, account) => {
      const asked = v.parse(refundRequest, request.body);
      return change(request, account, asked, (work) => {
        refund(work, inCurrency(paymentOf(db, request, account), asked.currency), asked);
        return snapshot(request, account);
      });
    }),
  );
}

function serveLists(scope: FastifyInstance, gateway: Gateway): void {
  scope.get(
    "/payments",
    callOf(gateway, "listPayments", ({ query }, account) =>
      ok(paymentPage(gateway.db, account, query)),
    ),
  );
  scope.get(
    "/events",
    callOf(gateway, "listEvents", ({ query }, account) =>
      ok(eventPage(gateway.db, account, query)),
    ),
  );
}

/** Whatever changes something is asked for with a key. */
function changeOf(db: Database) {
  return (
    request: FastifyRequest,
    account: string,
    body: unknown,
    act: (work: Work) => object,
  ): Answer => {
    const key = request.headers["idempotency-key"];
    if (typeof key !== "string" || !/^[\x21-\x7e]{1,255}$/.test(key)) {
      const message = "An Idempotency-Key of at most 255 characters is needed.";
      throw new Refusal(400, "idempotency_key_required", message);
    }
    return answerOnce(db, { account, key, asked: [request.url, body] }, act);
  };
}

function ok(body: object): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function idOf({ params }: FastifyRequest): string {
  return v.parse(v.object({ id: v.string() }), params).id;
}

function pageOf(db: Database, request: FastifyRequest, account: string): Payment {
  const payment = findPaymentOfPage(db, idOf(request));
  if (payment?.account !== account) throw notFound("page");
  return payment;
}

function paymentOf(db: Database, request: FastifyRequest, account: string): Payment {
  const payment = findPayment(db, idOf(request));
  if (payment?.account !== account) throw notFound("payment");
  return payment;
}

function inCurrency(payment: Payment, currency: string): Payment {
  if (payment.currency === currency) return payment;
  const message = `This payment is in ${payment.currency}.`;
  throw new Refusal(422, "currency_mismatch", message);
}
