import type { Return } from "@waybill/contract";
import type { Context, Uuid } from "../../platform/context.ts";
import type { Transaction } from "../../platform/database.ts";
import { notFound } from "../../platform/problems.ts";
import type { OrderLedger, OrderRecord } from "../orders/index.ts";
import { selectCreditedOfLines } from "../payments/index.ts";
import type { GivenBack } from "./creditable.ts";
import { presentReturn } from "./present-return.ts";
import { readReturn, selectClaims } from "./store.ts";
import type { ReturnRecord } from "./return.ts";

/** @throws not_found */
export async function getReturn(context: Context, ledger: OrderLedger, id: Uuid): Promise<Return> {
  const found = await readReturn(context.tx, id);
  if (!found) throw notFound("return");
  return showReturn(context, found, await ledger.readOrder(context, found.orderId));
}

/** A return as it is now, with what it is worth and what may be done with it. */
export async function showReturn(
  { tx, may }: Pick<Context, "tx" | "may">,
  found: ReturnRecord,
  order: OrderRecord,
): Promise<Return> {
  return presentReturn(found, order, await readGivenBack(tx, order.id), may);
}

/** What has been given back of an order's lines so far. */
export async function readGivenBack(tx: Transaction, orderId: Uuid): Promise<GivenBack> {
  const [claims, money] = await Promise.all([
    selectClaims(tx, orderId),
    selectCreditedOfLines(tx, orderId),
  ]);
  const units = new Map([...claims].map(([lineId, { credited }]) => [lineId, credited]));
  return { units, money };
}
