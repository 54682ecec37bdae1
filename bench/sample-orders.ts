import { encodeId } from "../server/src/platform/ids.ts";
import { withOwner } from "./laboratory.ts";
import { asBulkLoader } from "./seed-catalogue.ts";

/** What the tenant that is measured has, to ask for: few enough to be in memory when it has been asked for once. */
export interface OrderSample {
  orders: { id: string; number: string }[];
  customerIds: string[];
  lastNames: string[];
  nouns: string[];
}

export async function sampleOrders(databaseUrl: string, tenantId: string): Promise<OrderSample> {
  return withOwner(databaseUrl, (owner) =>
    asBulkLoader(owner, async () => {
      const rowsOf = async <Row extends object>(sql: string) =>
        (await owner.query<Row>(sql, [tenantId])).rows;
      const orders = await rowsOf<{ id: string; number: string }>(
        "select id, number from orders where tenant_id = $1 order by random() limit 200",
      );
      const customers = await rowsOf<{ id: string; word: string }>(`
        select id, lower(split_part(name, ' ', 2)) as word from customers
        where tenant_id = $1 order by random() limit 60`);
      const products = await rowsOf<{ word: string }>(`
        select distinct lower(split_part(title, ' ', 2)) as word from products where tenant_id = $1`);
      return {
        orders: orders.map(({ id, number }) => ({ id: encodeId("ord", id), number })),
        customerIds: customers.map(({ id }) => encodeId("cus", id)),
        lastNames: customers.map(({ word }) => word),
        nouns: products.map(({ word }) => word),
      };
    }),
  );
}
