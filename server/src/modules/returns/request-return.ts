import type { NewReturn } from "@waybill/contract";
import type { Uuid, Work } from "../../platform/context.ts";
import { decodeId, encodeId, newId } from "../../platform/ids.ts";
import { announce } from "../../platform/outbox.ts";
import { invalid, problem } from "../../platform/problems.ts";
import {
  refuse,
  refuseReturn,
  type LineRecord,
  type OrderLedger,
  type OrderRecord,
} from "../orders/index.ts";
import { readTenant } from "../tenants/index.ts";
import type { ReturnLineRecord, ReturnRecord } from "./return.ts";
import { closesAt } from "./return-window.ts";
import { insertReturn, nextPosition, selectClaims, type Claim } from "./store.ts";

/**
 * Asks for delivered goods to be sent back. Nothing moves until they arrive.
 *
 * @throws not_found, conflict, return_window_closed, quantity_exceeded, invalid_request
 */
export async function requestReturn(
  work: Work,
  ledger: OrderLedger,
  orderId: Uuid,
  body: NewReturn,
): Promise<{ made: ReturnRecord; order: OrderRecord }> {
  const { tx, now } = work;
  const order = await ledger.lockOrder(work, orderId);
  refuse(refuseReturn(order));
  const [tenant, claims, position] = await Promise.all([
    readTenant(tx),
    selectClaims(tx, orderId),
    nextPosition(tx, orderId),
  ]);
  refuseLate(work, order, tenant.return_window_days);
  const made: ReturnRecord = {
    ...{ id: newId(), version: 1, orderId, position, status: "requested" },
    ...{ orderNumber: order.number, currency: order.currency },
    ...{
      reason: body.reason ?? null,
      note: body.note ?? null,
      declineReason: null,
      creditReason: null,
    },
    lines: linesToReturn(order, body, claims),
    exchangeOrderIds: [],
    ...{ actor: work.actor, createdAt: now, decidedAt: null, closedAt: null, updatedAt: now },
  };
  insertReturn(tx, made);
  announce(work, {
    type: "return.requested",
    returnId: encodeId("ret", made.id),
    version: made.version,
    fields: [],
  });
  return { made, order };
}

/** Who may decide on prices may also be generous. */
function refuseLate({ now, may }: Work, { deliveredAt }: OrderRecord, windowDays: number): void {
  const end = closesAt(deliveredAt, windowDays);
  if (end === null || now <= end || may("orders:price")) return;
  throw problem("return_window_closed", {
    detail: `Goods could be sent back for ${windowDays} days after delivery, until ${end.toISOString().slice(0, 10)}. To accept them anyway needs the permission orders:price.`,
  });
}

function linesToReturn(
  order: OrderRecord,
  { lines }: NewReturn,
  claims: ReadonlyMap<Uuid, Claim>,
): ReturnLineRecord[] {
  const named = new Set<Uuid>();
  return lines.map(({ lineId, quantity, reason = null }, index) => {
    const id = decodeId(lineId);
    const line = order.lines.find((one) => one.id === id);
    if (!line) throw invalid(`/lines/${index}/lineId`, "is not a line of this order", "unknown_line"); // prettier-ignore
    if (named.has(id)) throw invalid(`/lines/${index}/lineId`, "stands here twice", "duplicate_line"); // prettier-ignore
    named.add(id);
    const asked = claims.get(id)?.asked ?? 0;
    if (quantity > line.delivered - asked) throw exceeded(index, line, quantity, asked);
    return {
      ...{ lineId: id, sku: line.sku, title: line.title, reason, quantity, cancelled: 0 },
      ...{ received: 0, restocked: 0, damaged: 0, discarded: 0, credited: 0, creditedAmount: 0 },
    };
  });
}

function exceeded(index: number, { sku, delivered }: LineRecord, quantity: number, asked: number) {
  const most = delivered - asked;
  const before = asked > 0 ? ` and ${asked} came back or were asked for already` : "";
  return problem("quantity_exceeded", {
    detail: `${quantity} of ${sku} cannot be sent back: ${delivered} were delivered${before}.`,
    errors: [
      { pointer: `/lines/${index}/quantity`, detail: `must be at most ${most}`, code: "maximum" },
    ],
  });
}
