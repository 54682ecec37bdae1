import type { Refund } from "@waybill/contract";
import { presentActor } from "../../../platform/actor.ts";
import { encodeId, encodeOptionalId } from "../../../platform/ids.ts";
import type { RefundRecord } from "./refund.ts";

export function presentRefund(refund: RefundRecord): Refund {
  const { status, amount, currency, reasonType, reason, method, reference, failure, actor } =
    refund;
  return {
    id: encodeId("ref", refund.id),
    orderId: encodeId("ord", refund.orderId),
    ...{ status, reasonType, reason, method, reference, failure },
    paymentId: encodeOptionalId("pay", refund.paymentId),
    amount: { amount, currency },
    returnId: encodeOptionalId("ret", refund.returnId),
    actor: presentActor({ actor_type: actor.type, actor_id: actor.id, actor_name: actor.name }),
    createdAt: refund.createdAt.toISOString(),
    settledAt: refund.settledAt?.toISOString() ?? null,
  };
}
