import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import { currentMs } from "../clock.ts";
import { answerChallenge } from "../payments/challenge.ts";
import { pay } from "../payments/pay.ts";
import { notFound } from "../payments/refusal.ts";
import { runDue } from "../payments/run-due.ts";
import { snapshotOf } from "../payments/snapshot.ts";
import { findPaymentOfPage } from "../store/payment-store.ts";
import type { Gateway } from "./gateway.ts";

const payRequest = v.strictObject({ token: v.string() });
const challengeRequest = v.strictObject({ outcome: v.picklist(["complete", "fail"]) });

/** What a customer does on a page, for tests without a browser. Who knows the page may pay on it, here as there. */
export function serveTests(scope: FastifyInstance, { db }: Gateway): void {
  const pageOf = ({ params }: FastifyRequest) => {
    const payment = findPaymentOfPage(db, v.parse(v.object({ id: v.string() }), params).id);
    if (!payment) throw notFound("page");
    return payment;
  };
  scope.post("/pages/:id/pay", (request) => {
    const { token } = v.parse(payRequest, request.body);
    runDue(db);
    return db.write(() => {
      pay({ db, now: currentMs() }, pageOf(request), token);
      return snapshotOf(db, pageOf(request));
    });
  });
  scope.post("/pages/:id/challenge", (request) => {
    const { outcome } = v.parse(challengeRequest, request.body);
    runDue(db);
    return db.write(() => {
      answerChallenge({ db, now: currentMs() }, pageOf(request), outcome === "complete");
      return snapshotOf(db, pageOf(request));
    });
  });
}
