import type { Uuid } from "../../../platform/context.ts";
import type { Transaction } from "../../../platform/database.ts";
import { decodeId } from "../../../platform/ids.ts";
import { invalid } from "../../../platform/problems.ts";
import { findCustomer } from "../../customers/index.ts";

/** The customer that a gift card is for, if it is for one. Throws invalid_request for one that there is not. */
export async function customerOfGiftCard(
  tx: Transaction,
  customerId: string | null | undefined,
): Promise<Uuid | null> {
  if (customerId === null || customerId === undefined) return null;
  const id = decodeId(customerId);
  if (await findCustomer(tx, id)) return id;
  throw invalid("/customerId", "is not a customer", "unknown_customer");
}

/** When a gift card ends, if it does. Throws invalid_request unless that is to come. */
export function endOfGiftCard(expiresAt: string | null | undefined, now: Date): Date | null {
  if (expiresAt === null || expiresAt === undefined) return null;
  const date = new Date(expiresAt);
  if (date <= now) throw invalid("/expiresAt", "must be in the future", "past");
  return date;
}
