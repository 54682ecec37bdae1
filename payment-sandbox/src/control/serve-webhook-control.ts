import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { currentMs } from "../clock.ts";
import type { Gateway } from "../http/gateway.ts";
import { setPaused } from "../store/account-store.ts";
import {
  listDeliveries,
  listPendingOf,
  repeatDeliveries,
  setNextAt,
} from "../store/delivery-store.ts";
import { accountInScope, scopeOf } from "./scope.ts";

const resumeRequest = v.optional(
  v.nullable(
    v.strictObject({
      order: v.optional(v.picklist(["made", "reversed", "shuffled"]), "made"),
      seed: v.optional(v.pipe(v.number(), v.integer()), 1),
    }),
  ),
);

/** Holding webhooks back, and letting them go in another order. */
export function serveWebhookControl(scope: FastifyInstance, gateway: Gateway): void {
  const { db } = gateway;
  scope.get("/webhooks", (request) => ({ items: listDeliveries(db, scopeOf(request, gateway)) }));
  scope.post("/webhooks/pause", (request) => {
    const account = accountInScope(request, gateway);
    db.write(() => setPaused(db, account, true));
    return {};
  });
  scope.post("/webhooks/resume", (request) => {
    const account = accountInScope(request, gateway);
    const { order, seed } = v.parse(resumeRequest, request.body) ?? { order: "made", seed: 1 };
    db.write(() => {
      const now = currentMs();
      const pending = ordered(listPendingOf(db, account), order, seed);
      // A millisecond apart, so that they leave one after the other.
      for (const [index, seq] of pending.entries()) setNextAt(db, seq, now + index);
      setPaused(db, account, false);
    });
    return {};
  });
  /** Tells everything once more. */
  scope.post("/webhooks/repeat", (request) => {
    const account = scopeOf(request, gateway);
    db.write(() => repeatDeliveries(db, account, currentMs()));
    return {};
  });
}

function ordered(
  pending: readonly number[],
  order: "made" | "reversed" | "shuffled",
  seed: number,
): readonly number[] {
  if (order === "made") return pending;
  if (order === "reversed") return pending.toReversed();
  const rank = (seq: number) => createHash("sha256").update(`${seed}:${seq}`).digest("hex");
  return pending.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
