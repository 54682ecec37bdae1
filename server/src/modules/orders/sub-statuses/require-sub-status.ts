import type { OrderStatus } from "@waybill/contract";
import type { Uuid } from "../../../platform/context.ts";
import type { Transaction } from "../../../platform/database.ts";
import { invalid } from "../../../platform/problems.ts";
import { shareSubStatus } from "./sub-status-store.ts";

/** Refuses a sub-status that an order in this status cannot get. */
export async function requireSubStatus(
  tx: Transaction,
  id: Uuid,
  status: OrderStatus,
): Promise<void> {
  const found = await shareSubStatus(tx, id);
  if (!found) throw invalid("/subStatusId", "is not a sub-status", "unknown_sub_status");
  if (found.status !== status) {
    throw invalid("/subStatusId", `is one of ${found.status}, not of ${status}`, "other_status");
  }
  if (!found.is_active) throw invalid("/subStatusId", "is no longer in use", "inactive");
}
