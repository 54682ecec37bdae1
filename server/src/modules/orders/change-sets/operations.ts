import type { Handlers } from "../../../platform/operation.ts";
import { decodeId } from "../../../platform/ids.ts";
import { pageOf } from "../../../platform/page.ts";
import { notFound } from "../../../platform/problems.ts";
import type { Editing } from "../edits/draft.ts";
import { editOrderLines } from "../edits/edit-order-lines.ts";
import { presentOrder } from "../present-order.ts";
import { applyChangeSet } from "./apply-change-set.ts";
import { beginChangeSet } from "./begin-change-set.ts";
import { presentChangeSet } from "./change-set.ts";
import { discardChangeSet } from "./discard-change-set.ts";
import { previewChangeSet } from "./preview-change-set.ts";
import { readChangeSet, selectChangeSets } from "./store.ts";
import { updateChangeSet } from "./update-change-set.ts";

export type EditOperations = Pick<
  Handlers,
  | "editOrderLines"
  | "beginChangeSet"
  | "listChangeSets"
  | "getChangeSet"
  | "updateChangeSet"
  | "previewChangeSet"
  | "applyChangeSet"
  | "discardChangeSet"
>;

export function editOperations(editing: Editing): EditOperations {
  return {
    async editOrderLines({ path, body, ifMatch }, context) {
      const id = decodeId(path.orderId);
      return presentOrder(await editOrderLines(context, editing, id, body, ifMatch), context);
    },
    async beginChangeSet({ path, body }, context) {
      return presentChangeSet(await beginChangeSet(context, editing, decodeId(path.orderId), body));
    },
    async listChangeSets({ path, query }, context) {
      const orderId = decodeId(path.orderId);
      const { limit } = query;
      const cursors = context.cursors({ ...query, orderId });
      const [lastId] = cursors.read(query.cursor) ?? [];
      const before = lastId === undefined ? undefined : String(lastId);
      const [, rows] = await Promise.all([
        editing.ledger.requireOrder(context, orderId),
        selectChangeSets(context.tx, orderId, before, limit + 1),
      ]);
      return pageOf(rows, limit, cursors, ({ id }) => [id], presentChangeSet);
    },
    async getChangeSet({ path }, { tx }) {
      const changeSet = await readChangeSet(tx, decodeId(path.changeSetId));
      if (!changeSet) throw notFound("change set");
      return presentChangeSet(changeSet);
    },
    async updateChangeSet({ path, body, ifMatch }, context) {
      const id = decodeId(path.changeSetId);
      return presentChangeSet(await updateChangeSet(context, editing, id, body, ifMatch));
    },
    previewChangeSet: ({ path }, context) =>
      previewChangeSet(context, editing, decodeId(path.changeSetId)),
    async applyChangeSet({ path, ifMatch }, context) {
      const id = decodeId(path.changeSetId);
      return presentOrder(await applyChangeSet(context, editing, id, ifMatch), context);
    },
    async discardChangeSet({ path }, context) {
      return presentChangeSet(await discardChangeSet(context, decodeId(path.changeSetId)));
    },
  };
}
