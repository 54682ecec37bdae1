import { createHash } from "node:crypto";
import type { PoolClient } from "pg";
import { uuidv7 } from "uuidv7";
import { sendTogether } from "../../server/src/platform/send-together.ts";
import { statements } from "./statements.ts";

export interface FloorOrder {
  customerId: string;
  lines: { sku: string; quantity: number }[];
}

export interface FloorScope {
  tenantId: string;
  callerId: string;
  key: string;
  number: number;
}

/** Places an order in the fewest lines that write what the service writes, in as many round trips: three. */
export async function placeOrder(
  client: PoolClient,
  { tenantId, callerId, key, number }: FloorScope,
  body: FloorOrder,
): Promise<object> {
  const run = (name: keyof typeof statements, ...values: unknown[]) =>
    client.query({ name, text: statements[name], values });
  const now = new Date();
  const hash = createHash("sha256").update(JSON.stringify(body)).digest();
  const skus = body.lines.map(({ sku }) => sku);
  sendTogether(client);
  const [, , customers, products, levels, tenants] = await Promise.all([
    client.query("begin"),
    run("claim", tenantId, "placeOrder", callerId, key, hash, now),
    run("customer", tenantId, body.customerId),
    run("products", tenantId, skus),
    run("levels", tenantId, skus),
    run("tenant", tenantId),
  ]);
  const customer = customers.rows[0];
  const lines = body.lines.map(({ sku, quantity }, index) => {
    const product = products.rows.find((row) => row.sku === sku);
    const { location_id } = levels.rows.find((row) => row.product_id === product.id);
    const [id, reservation, total] = [uuidv7(), uuidv7(), quantity * product.price];
    return { id, reservation, position: index + 1, quantity, total, location_id, product };
  });
  const column = <T>(value: (line: (typeof lines)[number]) => T): T[] => lines.map(value);
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  const units = lines.reduce((sum, line) => sum + line.quantity, 0);
  const titles = lines.map(({ product }) => `${product.sku} ${product.title}`).join(" ");
  const words = `${number} ${customer.name} ${customer.company ?? ""} ${customer.email} ${titles}`;
  const terms = [...new Set(words.toLowerCase().match(/[a-z0-9]+/g))];
  const id = uuidv7();
  const { currency } = tenants.rows[0];
  const order = { id, number, status: "pending", customer, currency, total, lines, placedAt: now };
  const history = JSON.stringify([{ field: "status", from: null, to: "pending" }]);
  const event = JSON.stringify({ type: "order.placed", orderId: id, version: 1, fields: [], at: now }); // prettier-ignore
  const answer = JSON.stringify(order);
  sendTogether(client);
  const writes = await Promise.all([
    run("order", tenantId, id, number, customer.id, currency, total, units, now),
    run("lines", tenantId, id, column((l) => l.id), column((l) => l.position), column((l) => l.product.id), column((l) => l.product.sku), column((l) => l.product.title), column((l) => l.quantity), column((l) => l.product.price), column((l) => l.total)), // prettier-ignore
    run("address", tenantId, id, JSON.stringify(customer.address)),
    run("terms", tenantId, terms, id),
    run("take", tenantId, column((l) => l.product.id), column((l) => l.location_id), column((l) => l.quantity), now), // prettier-ignore
    run("reserve", tenantId, id, column((l) => l.reservation), column((l) => l.id), column((l) => l.product.id), column((l) => l.location_id), column((l) => l.quantity), now), // prettier-ignore
    run("history", tenantId, id, uuidv7(), callerId, history, now),
    run("announce", tenantId, uuidv7(), event, now),
    run("answer", tenantId, "placeOrder", callerId, key, Buffer.from(answer)),
    client.query("commit"),
  ]);
  if (writes.at(-1)?.command !== "COMMIT") throw new Error("not committed");
  return order;
}
