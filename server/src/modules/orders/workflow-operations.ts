import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { listAutomationRules, updateAutomationRule } from "./automation/update-automation-rule.ts";
import { holdOrder } from "./holds/hold-order.ts";
import { selectHolds } from "./holds/hold-store.ts";
import { presentHold } from "./holds/present-hold.ts";
import { releaseHold } from "./holds/release-hold.ts";
import type { OrderLedger } from "./order-ledger.ts";
import { createSubStatus } from "./sub-statuses/create-sub-status.ts";
import { presentSubStatus } from "./sub-statuses/sub-status.ts";
import { selectSubStatuses } from "./sub-statuses/sub-status-store.ts";
import { updateSubStatus } from "./sub-statuses/update-sub-status.ts";
import { compareOrderVersions, getOrderVersion } from "./versions/get-order-version.ts";

export type WorkflowOperations = Pick<
  Handlers,
  | "listOrderHolds"
  | "holdOrder"
  | "releaseHold"
  | "listSubStatuses"
  | "createSubStatus"
  | "updateSubStatus"
  | "listAutomationRules"
  | "updateAutomationRule"
  | "getOrderVersion"
  | "compareOrderVersions"
>;

/** The tenant's own way of working with orders, and the orders as they were. */
export function workflowOperations(ledger: OrderLedger): WorkflowOperations {
  return {
    async listOrderHolds({ path, query }, context) {
      const { limit } = query;
      const orderId = decodeId(path.orderId);
      await ledger.requireOrder(context, orderId);
      const pages = context.cursors({ ...query, orderId });
      const [before] = pages.read(query.cursor) ?? [];
      const beforeId = before === undefined ? undefined : String(before);
      const rows = await selectHolds(context.tx, orderId, beforeId, limit + 1);
      return pageOf(rows, limit, pages, ({ id }) => [id], presentHold);
    },
    async holdOrder({ path, body }, context) {
      return presentHold(await holdOrder(context, ledger, decodeId(path.orderId), body.reason));
    },
    async releaseHold({ path, body }, context) {
      const ids = { orderId: decodeId(path.orderId), holdId: decodeId(path.holdId) };
      return presentHold(await releaseHold(context, ledger, ids, body));
    },
    async listSubStatuses({ query }, { tx, cursors }) {
      const { limit } = query;
      const pages = cursors(query);
      const rows = await selectSubStatuses(tx, limit + 1, pages.read(query.cursor));
      return pageOf(rows, limit, pages, ({ position, id }) => [position, id], presentSubStatus);
    },
    createSubStatus,
    updateSubStatus,
    listAutomationRules: (_, context) => listAutomationRules(context),
    updateAutomationRule,
    getOrderVersion: ({ path }, context) =>
      getOrderVersion(context, decodeId(path.orderId), path.version),
    compareOrderVersions: ({ path, query }, context) =>
      compareOrderVersions(context, decodeId(path.orderId), query),
  };
}
