import type { Plan } from "../plan.ts";
import { planOrder, readLineRows, readOrderRows } from "./orders.ts";
import { readCustomers, readEmployees, readShippers } from "./parties.ts";
import { readProducts } from "./products.ts";

/** The real orders of Northwind Traders, from the CSV files in `demo/northwind`. */
export async function planNorthwind(): Promise<Plan> {
  const [orderRows, lineRows] = await Promise.all([readOrderRows(), readLineRows()]);
  const [customers, employees, shippers, products] = await Promise.all([
    readCustomers(),
    readEmployees(),
    readShippers(orderRows),
    readProducts(lineRows),
  ]);
  const linesOf = Map.groupBy(lineRows, (line) => line.order_id);
  return {
    title: "Northwind",
    name: "northwind",
    locations: [],
    subStatuses: [],
    taxRates: [],
    customers,
    products,
    transfers: [],
    members: [...employees.values()],
    shippingMethods: [...shippers.values()],
    orders: orderRows.map((row) =>
      planOrder(row, linesOf.get(row.order_id) ?? [], {
        assigneeEmail: employees.get(row.employee_id)?.email,
        carrier: shippers.get(row.ship_via)?.carrier ?? "",
      }),
    ),
  };
}
