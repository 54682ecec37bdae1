import { fastify } from "fastify";
import pg from "pg";
import { placeOrder, type FloorOrder } from "./place-order.ts";

// The floor: a bare Fastify and pg that write the same rows by the same statements, equally pipelined and prepared.
// It checks nothing, knows one tenant, and its database has no row-level security.
const [databaseUrl = "", tenantId = "", callerId = ""] = process.argv.slice(2);

pg.types.setTypeParser(20, Number);
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 20,
  pipeline: true,
  // The types of pg do not know `pipeline` yet.
} as pg.PoolConfig);

const app = fastify();
let lastNumber = 1000;
app.post<{ Body: FloorOrder }>("/orders", async (request, reply) => {
  const key = String(request.headers["idempotency-key"]);
  const client = await pool.connect();
  try {
    const scope = { tenantId, callerId, key, number: ++lastNumber };
    return await reply.code(201).send(await placeOrder(client, scope, request.body));
  } finally {
    client.release();
  }
});
console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
for (const end of ["SIGTERM", "disconnect"]) process.on(end, () => process.exit(0));
