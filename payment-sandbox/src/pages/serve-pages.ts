import { readFileSync } from "node:fs";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as v from "valibot";
import { currentMs } from "../clock.ts";
import type { Gateway } from "../http/gateway.ts";
import { answerChallenge, openChallengeOf } from "../payments/challenge.ts";
import { pay } from "../payments/pay.ts";
import { notFound, Refusal } from "../payments/refusal.ts";
import { runDue } from "../payments/run-due.ts";
import { listAttempts } from "../store/attempt-store.ts";
import { findPaymentOfPage, type Payment } from "../store/payment-store.ts";
import { readCard } from "./card-form.ts";
import { challengePage } from "./challenge-page.ts";
import { noticePage, pageHeaders } from "./layout.ts";
import { overPage } from "./over-page.ts";
import { paymentPage } from "./payment-page.ts";

/** What customers see. */
export function servePages(scope: FastifyInstance, { db }: Gateway): void {
  serveAssets(scope);
  scope.setErrorHandler((error, _request, reply) => explain(error, reply));
  const pageOf = ({ params }: FastifyRequest): Payment => {
    const payment = findPaymentOfPage(db, v.parse(v.object({ id: v.string() }), params).id);
    if (!payment) throw notFound("page");
    return payment;
  };
  const show = (reply: FastifyReply, payment: Payment, markup: string, status = 200) =>
    reply.status(status).headers(pageHeaders(payment.returnUrl)).send(markup);
  const goTo = (reply: FastifyReply, payment: Payment, path: string) =>
    reply.headers(pageHeaders(payment.returnUrl)).redirect(path, 303);
  /** To where a page leads on, seen after somebody has done something on it. */
  const goOn = (reply: FastifyReply, payment: Payment) => {
    if (payment.pageStatus === "complete") return goTo(reply, payment, payment.returnUrl);
    const challenge = payment.pageStatus === "open" && openChallengeOf(db, payment);
    return goTo(reply, payment, `/pages/${payment.pageId}${challenge ? "/challenge" : ""}`);
  };

  scope.get("/pages/:id", (request, reply) => {
    runDue(db);
    const payment = pageOf(request);
    const attempts = listAttempts(db, payment.id);
    if (payment.pageStatus === "open")
      return show(reply, payment, paymentPage({ payment, attempts }));
    const { markup, status } = overPage(payment, attempts);
    return show(reply, payment, markup, status);
  });

  scope.post("/pages/:id/pay", (request, reply) => {
    runDue(db);
    const payment = pageOf(request);
    const attempts = listAttempts(db, payment.id);
    const { tries } = v.parse(v.object({ tries: v.string() }), request.body);
    // Sent twice, or from a page that was left open: what happened meanwhile counts.
    if (payment.pageStatus !== "open" || tries !== String(attempts.length)) {
      return goOn(reply, payment);
    }
    const now = currentMs();
    const card = readCard(request.body, now);
    if (card.token === null) {
      return show(reply, payment, paymentPage({ payment, attempts, ...card }), 422);
    }
    const { token } = card;
    db.write(() => pay({ db, now }, payment, token));
    return goOn(reply, pageOf(request));
  });

  serveChallenge(scope, { db, pageOf, show, goOn });
}

interface Routes extends Pick<Gateway, "db"> {
  pageOf(request: FastifyRequest): Payment;
  show(reply: FastifyReply, payment: Payment, markup: string): FastifyReply;
  goOn(reply: FastifyReply, payment: Payment): FastifyReply;
}

function serveChallenge(scope: FastifyInstance, { db, pageOf, show, goOn }: Routes): void {
  scope.get("/pages/:id/challenge", (request, reply) => {
    runDue(db);
    const payment = pageOf(request);
    const attempt = payment.pageStatus === "open" ? openChallengeOf(db, payment) : undefined;
    return attempt ? show(reply, payment, challengePage(payment, attempt)) : goOn(reply, payment);
  });
  scope.post("/pages/:id/challenge", (request, reply) => {
    runDue(db);
    const { outcome } = v.parse(
      v.object({ outcome: v.picklist(["complete", "fail"]) }),
      request.body,
    );
    const payment = pageOf(request);
    if (payment.pageStatus === "open" && openChallengeOf(db, payment)) {
      db.write(() => answerChallenge({ db, now: currentMs() }, payment, outcome === "complete"));
    }
    return goOn(reply, pageOf(request));
  });
}

function serveAssets(scope: FastifyInstance): void {
  const assets = [
    {
      ...{ name: "page.css", type: "text/css; charset=utf-8" },
      file: new URL("page.css", import.meta.url),
    },
    {
      ...{ name: "icon.svg", type: "image/svg+xml" },
      file: new URL("icon.svg", import.meta.url),
    },
  ];
  for (const { name, type, file } of assets) {
    const content = readFileSync(file, "utf8");
    scope.get(`/assets/${name}`, (_request, reply) =>
      reply
        .type(type)
        .headers({ "cache-control": "public, max-age=300", "x-content-type-options": "nosniff" })
        .send(content),
    );
  }
}

function explain(error: unknown, reply: FastifyReply): FastifyReply {
  const isMissing = error instanceof Refusal && error.status === 404;
  const isWrong = error instanceof Refusal || error instanceof v.ValiError;
  // A message could hold what was typed, so it is not printed.
  if (!isWrong) console.error(error instanceof Error ? error.stack : "a page failed");
  const [title, detail] = isMissing
    ? ["There is no such page", "The address is not complete, or it was never a page."]
    : ["This did not work", "Go back and try again. Nothing was paid."];
  return reply
    .status(isMissing ? 404 : isWrong ? 400 : 500)
    .headers(pageHeaders())
    .send(noticePage(title, detail));
}
