import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { notFound } from "../../platform/problems.ts";
import { createTaxRate } from "./create-tax-rate.ts";
import { findTaxRate, positionOf, selectTaxRates } from "./store.ts";
import { presentTaxRate } from "./tax-rate.ts";
import { updateTaxRate } from "./update-tax-rate.ts";

export const taxesOperations = {
  async listTaxRates({ query }, { tx, cursors }) {
    const pages = cursors(query);
    const after = pages.read(query.cursor);
    const rows = await selectTaxRates(tx, query, query.limit + 1, after);
    return pageOf(rows, query.limit, pages, positionOf, presentTaxRate);
  },

  createTaxRate,

  async getTaxRate({ path }, { tx }) {
    const row = await findTaxRate(tx, decodeId(path.taxRateId));
    if (!row) throw notFound("tax rate");
    return presentTaxRate(row);
  },

  updateTaxRate,
} satisfies Pick<Handlers, "listTaxRates" | "createTaxRate" | "getTaxRate" | "updateTaxRate">;
