import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { drawCallFaults } from "../faults/api-faults.ts";
import type { Operation } from "../faults/fault.ts";
import { Refusal } from "../payments/refusal.ts";
import { runDue } from "../payments/run-due.ts";
import type { Answer } from "../store/answer-store.ts";
import type { Gateway } from "./gateway.ts";
import { accountOf } from "./read-key.ts";

/** One call of the API: whose it is, what goes wrong with it, and otherwise what `work` answers. */
export function callOf(
  gateway: Gateway,
  operation: Operation,
  work: (request: FastifyRequest, account: string) => Answer,
) {
  const { db, secret, closing } = gateway;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const account = accountOf(request, secret);
    const faults = db.write(() => drawCallFaults(db, account, operation));
    await wait(faults.waitBeforeMs, closing);
    if (faults.instead === "lost") return hangUp(request, reply);
    if (faults.instead === "error") throw new Refusal(503, "unavailable", "Try again later.");
    if (faults.instead === "in_flight") {
      const message = "A request with this key is still being worked on.";
      throw new Refusal(409, "idempotency_in_flight", message);
    }
    runDue(db);
    const answer = work(request, account);
    await wait(faults.waitAfterMs, closing);
    if (faults.spoiled === "lost") return hangUp(request, reply);
    if (faults.spoiled === "error") throw new Refusal(500, "internal_error", "Something broke.");
    const isUnreadable = faults.spoiled === "unreadable";
    return reply
      .status(answer.status)
      .type("application/json; charset=utf-8")
      .send(isUnreadable ? answer.body.slice(0, -answer.body.length / 2) : answer.body);
  };
}

async function wait(ms: number, closing: AbortSignal): Promise<void> {
  if (ms === 0) return;
  await sleep(ms, undefined, { signal: closing }).catch(() => {
    throw new Refusal(503, "unavailable", "The gateway is being stopped.");
  });
}

/** The connection breaks without a word. */
function hangUp(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}
