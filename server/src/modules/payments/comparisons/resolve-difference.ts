import type { PaymentDifference, PaymentDifferenceResolution } from "@waybill/contract";
import type { Uuid, Work } from "../../../platform/context.ts";
import { notFound } from "../../../platform/problems.ts";
import { readDifference, resolveDifference } from "./difference-store.ts";
import { presentDifference } from "./present-comparison.ts";

/**
 * A person has explained a difference. It happens once: resolving it again answers how it was resolved.
 *
 * @throws not_found
 */
export async function resolvePaymentDifference(
  { tx, now }: Work,
  id: Uuid,
  { resolution }: PaymentDifferenceResolution,
): Promise<PaymentDifference> {
  resolveDifference(tx, id, { resolvedAt: now, resolution });
  const resolved = await readDifference(tx, id);
  if (!resolved) throw notFound("payment difference");
  return presentDifference(resolved);
}
