import type { ChangeSet, OrderEdit } from "@waybill/contract";
import { presentActor, type ActorColumns } from "../../../platform/actor.ts";
import type { Uuid } from "../../../platform/context.ts";
import { encodeId } from "../../../platform/ids.ts";
import { refuseLineEdits } from "../allowed-actions.ts";
import type { OrderRecord } from "../order.ts";
import { conflict, type Refusal } from "../refusal.ts";

/** Edits of a placed order that wait to be applied, or were. */
export interface ChangeSetRecord {
  id: Uuid;
  version: number;
  orderId: Uuid;
  /** The order's version when the edits were written. */
  orderVersion: number;
  /** The order's version that they made. */
  appliedVersion: number | null;
  status: "open" | "applied" | "discarded";
  edits: readonly OrderEdit[];
  reason: string;
  actor: ActorColumns;
  createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
}

export function presentChangeSet(changeSet: ChangeSetRecord): ChangeSet {
  const { id, orderId, actor, edits, createdAt, updatedAt, closedAt, ...plain } = changeSet;
  return {
    ...plain,
    id: encodeId("chs", id),
    orderId: encodeId("ord", orderId),
    edits: [...edits],
    actor: presentActor({ actor_type: actor.type, actor_id: actor.id, actor_name: actor.name }),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  };
}

/** Why an order is not edited by change sets; undefined when it is. */
export function refuseChangeSets(order: Pick<OrderRecord, "status">): Refusal | undefined {
  if (order.status === "draft") return conflict("A draft is edited at once: use editOrderLines.");
  return refuseLineEdits(order);
}

/** What was applied or discarded stays as it is. */
export function refuseClosed({
  status,
  appliedVersion,
}: Pick<ChangeSetRecord, "status" | "appliedVersion">): Refusal | undefined {
  if (status === "open") return undefined;
  return conflict(
    status === "applied"
      ? `The change set was applied already; it made version ${appliedVersion} of the order.`
      : "The change set was discarded. Begin another one.",
  );
}
