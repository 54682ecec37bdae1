import type { Context, Uuid } from "../../platform/context.ts";
import { checkVersion } from "../../platform/etag.ts";
import { notFound } from "../../platform/problems.ts";
import type { OrderLedger } from "../orders/index.ts";
import { presentReturn } from "./present-return.ts";
import { readGivenBack } from "./read-return.ts";
import type { LockedReturn } from "./return.ts";
import { orderOfReturn, readReturn } from "./store.ts";

/**
 * A return with its order, both of which stay as they are until the transaction ends: whatever changes a return locks
 * the order first.
 *
 * @throws not_found, version_mismatch
 */
export async function lockReturn(
  context: Context,
  ledger: OrderLedger,
  id: Uuid,
  ifMatch: string | undefined,
): Promise<LockedReturn> {
  const orderId = await orderOfReturn(context.tx, id);
  if (orderId === undefined) throw notFound("return");
  const order = await ledger.lockOrder(context, orderId);
  const found = await readReturn(context.tx, id);
  if (!found) throw notFound("return");
  await checkVersion(ifMatch, found.version, async () =>
    presentReturn(found, order, await readGivenBack(context.tx, orderId), context.may),
  );
  return { found, order };
}
