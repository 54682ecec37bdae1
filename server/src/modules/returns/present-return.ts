import type { Permission, Return, ReturnSummary } from "@waybill/contract";
import { presentActor } from "../../platform/actor.ts";
import { encodeId } from "../../platform/ids.ts";
import type { OrderRecord } from "../orders/index.ts";
import { creditOfReturn, worth, type GivenBack } from "./creditable.ts";
import { allowedActions } from "./return-machine.ts";
import { numberOf, unitsOf, type ReturnRecord } from "./return.ts";

/** The return as the contract shows it, with what this caller may do with it. */
export function presentReturn(
  found: ReturnRecord,
  order: OrderRecord,
  given: GivenBack,
  may: (permission: Permission) => boolean,
): Return {
  const { note, declineReason, creditReason, actor, currency } = found;
  return {
    ...presentSummary(found),
    ...{ note, declineReason, creditReason },
    creditableAmount: { amount: worth(creditOfReturn(found, order, given)), currency },
    exchangeOrderIds: found.exchangeOrderIds.map((id) => encodeId("ord", id)),
    actor: presentActor({ actor_type: actor.type, actor_id: actor.id, actor_name: actor.name }),
    decidedAt: found.decidedAt?.toISOString() ?? null,
    closedAt: found.closedAt?.toISOString() ?? null,
    allowedActions: allowedActions(found, may),
  };
}

/** A return as a list shows it. */
export function presentSummary(found: ReturnRecord): ReturnSummary {
  const { version, status, reason, currency } = found;
  const money = (amount: number) => ({ amount, currency });
  return {
    id: encodeId("ret", found.id),
    ...{ version, status, reason },
    number: numberOf(found),
    orderId: encodeId("ord", found.orderId),
    lines: found.lines.map((line) => ({
      ...line,
      lineId: encodeId("lin", line.lineId),
      creditedAmount: money(line.creditedAmount),
    })),
    creditedAmount: money(unitsOf(found, (line) => line.creditedAmount)),
    createdAt: found.createdAt.toISOString(),
    updatedAt: found.updatedAt.toISOString(),
  };
}
