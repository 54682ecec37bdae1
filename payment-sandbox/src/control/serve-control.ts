import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { currentMs } from "../clock.ts";
import { faultSchema } from "../faults/fault.ts";
import type { Gateway } from "../http/gateway.ts";
import { newId } from "../ids.ts";
import { runDue } from "../payments/run-due.ts";
import { paceOf, setPace } from "../store/account-store.ts";
import { bringNearer } from "../store/due-store.ts";
import { deleteFaults, insertFault } from "../store/fault-store.ts";
import { ledgerOf } from "./ledger.ts";
import { accountInScope, scopeOf } from "./scope.ts";
import { serveDashboard } from "./serve-dashboard.ts";
import { serveWebhookControl } from "./serve-webhook-control.ts";

const seconds = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(366 * 24 * 60 * 60),
  v.transform((value) => Math.round(value * 1000)),
);
const advanceRequest = v.strictObject({ seconds });
const paceRequest = v.strictObject({
  settlementSeconds: v.optional(seconds),
  refundSeconds: v.optional(seconds),
  authorizationSeconds: v.optional(seconds),
});

/** What no real gateway lets its merchants do. */
export function serveControl(scope: FastifyInstance, gateway: Gateway): void {
  const { db } = gateway;
  scope.get("/ledger", (request) => ledgerOf(db, scopeOf(request, gateway)));
  scope.post("/faults", (request) => {
    const account = scopeOf(request, gateway);
    const fault = v.parse(faultSchema, request.body);
    const id = newId("flt");
    // Without a number and a probability it strikes the next call.
    const remaining = fault.calls ?? (fault.rate === undefined ? 1 : null);
    db.write(() => insertFault(db, { id, account, spec: JSON.stringify(fault), remaining }));
    return { id };
  });
  scope.delete("/faults", (request) => {
    const account = scopeOf(request, gateway);
    db.write(() => deleteFaults(db, account));
    return {};
  });
  scope.post("/clock/advance", (request) => {
    const account = scopeOf(request, gateway);
    const { seconds: ms } = v.parse(advanceRequest, request.body);
    db.write(() => bringNearer(db, account, ms));
    runDue(db);
    return { now: new Date(currentMs()).toISOString() };
  });
  scope.patch("/pace", (request) => {
    const account = accountInScope(request, gateway);
    const asked = v.parse(paceRequest, request.body);
    return db.write(() => {
      const pace = paceOf(db, account);
      const changed = {
        settlementMs: asked.settlementSeconds ?? pace.settlementMs,
        refundMs: asked.refundSeconds ?? pace.refundMs,
        authorizationMs: asked.authorizationSeconds ?? pace.authorizationMs,
      };
      setPace(db, account, changed);
      return changed;
    });
  });
  serveWebhookControl(scope, gateway);
  serveDashboard(scope, gateway);
}
