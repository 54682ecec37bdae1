import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import { notFound } from "../../platform/problems.ts";
import { createCustomer } from "./create-customer.ts";
import { presentCustomer } from "./customer.ts";
import { listCustomers } from "./list-customers.ts";
import { findCustomer } from "./store.ts";
import { updateCustomer } from "./update-customer.ts";

export const customersOperations = {
  listCustomers,

  createCustomer: async ({ body }, context) => presentCustomer(await createCustomer(context, body)),

  async getCustomer({ path }, { tx }) {
    const row = await findCustomer(tx, decodeId(path.customerId));
    if (!row) throw notFound("customer");
    return presentCustomer(row);
  },

  updateCustomer,
} satisfies Pick<Handlers, "listCustomers" | "createCustomer" | "getCustomer" | "updateCustomer">;
