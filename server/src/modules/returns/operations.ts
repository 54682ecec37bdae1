import type { Return } from "@waybill/contract";
import type { Context } from "../../platform/context.ts";
import { decodeId } from "../../platform/ids.ts";
import type { Handlers } from "../../platform/operation.ts";
import { tellArrivals, type InventoryOptions } from "../inventory/index.ts";
import type { NextNumber, OrderLedger } from "../orders/index.ts";
import type { TaxProvider } from "../taxes/index.ts";
import { cancelReturn } from "./cancel-return.ts";
import { approveReturn, declineReturn } from "./decide-return.ts";
import { exchangeReturn } from "./exchange-return.ts";
import { listReturns } from "./list-returns.ts";
import { lockReturn } from "./lock-return.ts";
import { getReturn, showReturn } from "./read-return.ts";
import { receiveReturn } from "./receive-return.ts";
import { refundReturn } from "./refund-return.ts";
import { requestReturn } from "./request-return.ts";
import type { LockedReturn } from "./return.ts";

type ReturnOperations = Pick<
  Handlers,
  | "requestReturn"
  | "listReturns"
  | "getReturn"
  | "approveReturn"
  | "declineReturn"
  | "cancelReturn"
  | "receiveReturn"
  | "refundReturn"
  | "exchangeReturn"
>;

/** What of it app.ts hands in. */
export interface ReturnOptions extends InventoryOptions {
  ledger: OrderLedger;
  nextNumber: NextNumber;
  taxes?: TaxProvider;
}

export function returnsOperations({
  ledger,
  nextNumber,
  taxes,
  ...options
}: ReturnOptions): ReturnOperations {
  const tellArrived = tellArrivals(options);
  /** Every change of a return: locked, from the version that the caller saw, and shown as it is then. */
  const change = async (
    { path, ifMatch }: { path: { returnId: string }; ifMatch?: string },
    context: Context,
    act: (locked: LockedReturn) => Promise<LockedReturn> | LockedReturn,
  ): Promise<Return> => {
    const { found, order } = await act(await lockReturn(context, ledger, decodeId(path.returnId), ifMatch)); // prettier-ignore
    return showReturn(context, found, order);
  };
  return {
    async requestReturn({ path, body }, context) {
      const { made, order } = await requestReturn(context, ledger, decodeId(path.orderId), body);
      return showReturn(context, made, order);
    },
    listReturns: ({ query }, context) => listReturns(context, query),
    getReturn: ({ path }, context) => getReturn(context, ledger, decodeId(path.returnId)),
    approveReturn: (request, context) =>
      change(request, context, ({ found, order }) => ({
        found: approveReturn(context, found),
        order,
      })),
    declineReturn: (request, context) =>
      change(request, context, ({ found, order }) => ({
        found: declineReturn(context, found, request.body.reason),
        order,
      })),
    cancelReturn: (request, context) =>
      change(request, context, ({ found, order }) => ({
        found: cancelReturn(context, found),
        order,
      })),
    receiveReturn: (request, context) =>
      change(request, context, (locked) =>
        receiveReturn(context, { ledger, tellArrived }, locked, request.body),
      ),
    refundReturn: (request, context) =>
      change(request, context, (locked) => refundReturn(context, ledger, locked, request.body)),
    exchangeReturn: (request, context) =>
      change(request, context, (locked) =>
        exchangeReturn(context, { ledger, nextNumber, taxes }, locked, request.body),
      ),
  };
}
