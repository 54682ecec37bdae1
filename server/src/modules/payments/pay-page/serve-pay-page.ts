import { problems } from "@waybill/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { systemActor } from "../../../platform/actor.ts";
import { pageHeaders } from "../../../platform/page-headers.ts";
import { ProblemError } from "../../../platform/problems.ts";
import { openRateLimit, rateLimitHeaders } from "../../../platform/rate-limit.ts";
import { serveStylesheet } from "../../../platform/stylesheet.ts";
import { workAs } from "../../../platform/system-work.ts";
import { providerOf, type Gateway } from "../gateway/gateway.ts";
import { isPayable } from "../payment.ts";
import { answerPayError } from "./answer-pay-error.ts";
import { findLinked, type Linked } from "./find-linked.ts";
import { noticePage, stylesheetPath } from "./layout.ts";
import type { LinkedPayment } from "./link-token.ts";
import { lookAtGateway, type Sought } from "./look-at-gateway.ts";
import { openPaymentPage } from "./open-payment-page.ts";
import { payPage, type PayPage } from "./pay-page.ts";
import { payStateOf } from "./pay-state.ts";

const mostPerMinute = 120;
const refreshSeconds = 3;
/** A page that is left open does not ask without end. */
const mostLooks = 20;
const formLimitBytes = 1024;
const methods = "GET, HEAD, POST";

/** Serves `/pay/{token}`: where a customer's link leads, and from where it goes on to the gateway. */
export async function servePayPage(
  fastify: FastifyInstance,
  gateway: Gateway,
  { rateLimitPerMinute }: { rateLimitPerMinute: number },
): Promise<void> {
  await serveStylesheet(fastify, stylesheetPath, new URL("pay-page.css", import.meta.url));
  await fastify.register(async (routes) => {
    const take = openRateLimit(rateLimitPerMinute && Math.min(rateLimitPerMinute, mostPerMinute));
    const look: Look = (sought) =>
      lookAtGateway(gateway, sought, (error) =>
        routes.log.warn({ err: error }, "a gateway could not be asked how a payment stands"),
      );
    routes.setErrorHandler(answerPayError);
    routes.addHook("onRequest", async ({ ip }, reply) => {
      const standing = take(ip, gateway.now().getTime());
      if (standing) reply.headers(rateLimitHeaders(standing));
    });
    // What the button sends is empty; nothing that anybody sends is read.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser(
      "*",
      { parseAs: "buffer", bodyLimit: formLimitBytes },
      (_request, _body, done) => done(null, undefined),
    );
    routes.get("/pay/:token", (request, reply) => show(gateway, look, request, reply));
    routes.post("/pay/:token", (request, reply) => goOn(gateway, look, request, reply));
    routes.route({
      method: ["PUT", "PATCH", "DELETE", "OPTIONS"],
      url: "/pay/:token",
      handler: (_request, reply) =>
        reply
          .code(405)
          .headers({ ...pageHeaders(), allow: methods })
          .send(noticePage("This does not work", "This address is a page to look at.")),
    });
    for (const url of ["/pay", "/pay/*"]) {
      routes.get(url, (_request, reply) => sayUnknown(reply));
    }
  });
}

type Look = (sought: Sought) => Promise<boolean>;

async function show(
  gateway: Gateway,
  look: Look,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const known = linkedBy(gateway, request);
  const first = known && (await findLinked(gateway, known));
  if (!first) return sayUnknown(reply);
  const mayHavePaid = request.method === "GET" && isPayable(first.payment) && first.payment.page;
  const isUnheard = mayHavePaid ? !(await look(first)) : false;
  const linked = mayHavePaid ? await findLinked(gateway, known) : first;
  if (!linked) return sayUnknown(reply);
  const state = payStateOf(linked.order, linked.payment, gateway.now());
  const isWaiting = isUnheard || state.is === "processing" || state.is === "busy";
  const looks = looksOf(request);
  const path = pathOf(request);
  const next = `${path}?look=${looks + 1}`;
  const looksAgain = isWaiting && looks < mostLooks;
  if (looksAgain) reply.header("refresh", `${refreshSeconds}; url=${next}`);
  const waiting = isWaiting ? { isUnheard, looksAgain, next } : undefined;
  return send(reply, gateway, { linked, state, path, waiting });
}

/** Opens a page at the gateway, and leads there. */
async function goOn(
  gateway: Gateway,
  look: Look,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const known = linkedBy(gateway, request);
  const linked = known && (await findLinked(gateway, known));
  if (!linked) return sayUnknown(reply);
  const path = pathOf(request);
  // Somebody may have paid on the page that was opened before; an answer that does not come is no reason to wait.
  if (isPayable(linked.payment) && linked.payment.page) await look(linked);
  try {
    const page = await openAsCustomer(gateway, linked);
    gateway.pass("page.committed");
    return await reply.headers(headersFor(gateway, linked)).redirect(page.url, 303);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, message, details } = error;
    // The state of things says no: the page shows it.
    if (code !== "gateway_unanswered" && code !== "payment_refused") {
      return reply.headers(headersFor(gateway, linked)).redirect(path, 303);
    }
    reply.code(problems[code].status).headers(details.headers ?? {});
    const now = (await findLinked(gateway, linked)) ?? linked;
    const state = payStateOf(now.order, now.payment, gateway.now());
    const fault = `${message} Nothing was charged.`;
    return send(reply, gateway, { linked: now, state, path, fault, waiting: undefined });
  }
}

function openAsCustomer(gateway: Gateway, { tenantId, paymentId }: LinkedPayment) {
  const { database } = gateway;
  // A person does this, whom nobody has asked for a name.
  const cause = { type: "person", name: null } as const;
  const who = { tenantId, now: gateway.now(), actor: systemActor, cause };
  return workAs(database, who, (work) => openPaymentPage(work, gateway, paymentId));
}

function send(reply: FastifyReply, gateway: Gateway, view: PayPage): FastifyReply {
  const isOver = view.state.is === "expired" || view.state.is === "withdrawn";
  if (isOver) reply.code(410);
  return reply.headers(headersFor(gateway, view.linked)).send(payPage(view));
}

/** The button's answer redirects to the gateway, which the browser must be told of. */
function headersFor(gateway: Gateway, { provider }: Linked) {
  return pageHeaders([providerOf(gateway, provider).pageOrigin]);
}

function linkedBy(gateway: Gateway, { params }: FastifyRequest): LinkedPayment | undefined {
  const { token } = params as { token: string }; // The route has it.
  return gateway.readLink(token);
}

/** Of the page, which is all that a form or a refresh may lead to. */
function pathOf({ url }: FastifyRequest): string {
  return url.split("?", 1)[0] ?? "";
}

/** How often the page has looked again by itself. */
function looksOf({ query }: FastifyRequest): number {
  const { look } = query as { look?: unknown }; // Fastify's parser answers an object.
  return typeof look === "string" && /^\d{1,3}$/.test(look) ? Number(look) : 0;
}

/** Says nothing of what might be there. */
function sayUnknown(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .headers(pageHeaders())
    .send(
      noticePage(
        "There is no such page",
        "The link may be incomplete. Open it again from the message that it came with, or ask the shop for a new one.",
      ),
    );
}
