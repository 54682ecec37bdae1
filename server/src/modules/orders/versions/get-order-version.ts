import type { OrderComparison, OrderVersion } from "@waybill/contract";
import { presentActor } from "../../../platform/actor.ts";
import type { Uuid, Work } from "../../../platform/context.ts";
import { differences } from "../differences.ts";
import { presentState } from "../present-order.ts";
import { readVersions } from "./read-versions.ts";

/** @throws not_found */
export async function getOrderVersion(
  work: Pick<Work, "tx">,
  orderId: Uuid,
  version: number,
): Promise<OrderVersion> {
  const [past] = await readVersions(work, orderId, [version]);
  if (!past) throw new Error("one version was asked for, and none answered");
  const { entry, order } = past;
  return {
    version,
    at: entry.at.toISOString(),
    actor: presentActor(entry),
    cause: { type: entry.cause_type, name: entry.cause_name },
    order: presentState(order),
  };
}

/**
 * What differs between two versions, in either direction.
 *
 * @throws not_found
 */
export async function compareOrderVersions(
  work: Pick<Work, "tx">,
  orderId: Uuid,
  { from, to }: { from: number; to: number },
): Promise<OrderComparison> {
  const [one, other] = await readVersions(work, orderId, [from, to]);
  if (!one || !other) throw new Error("two versions were asked for, and not answered");
  return { from, to, changes: differences(one.order, other.order) };
}
