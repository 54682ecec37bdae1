import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { notFound } from "../../platform/problems.ts";
import { createShippingMethod } from "./create-shipping-method.ts";
import { presentShippingMethod } from "./shipping-method.ts";
import { findShippingMethod, selectShippingMethods } from "./store.ts";
import { updateShippingMethod } from "./update-shipping-method.ts";

export const shippingOperations = {
  async listShippingMethods({ query }, { tx, cursors }) {
    const pages = cursors(query);
    const rows = await selectShippingMethods(tx, query.limit + 1, pages.read(query.cursor));
    return pageOf(rows, query.limit, pages, (row) => [row.name], presentShippingMethod);
  },

  createShippingMethod,

  async getShippingMethod({ path }, { tx }) {
    const row = await findShippingMethod(tx, decodeId(path.shippingMethodId));
    if (!row) throw notFound("shipping method");
    return presentShippingMethod(row);
  },

  updateShippingMethod,
} satisfies Pick<
  Handlers,
  "listShippingMethods" | "createShippingMethod" | "getShippingMethod" | "updateShippingMethod"
>;
