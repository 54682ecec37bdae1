import { createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { choosePorts, chooseSandboxPort, usualPort } from "./choose-ports.ts";

const host = "127.0.0.1";
const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((done) => server.close(done));
});

test("a port that nobody asked for gives way when it is busy", async () => {
  await occupy(usualPort);
  const { port, metricsPort } = await choosePorts({
    host,
    port: undefined,
    metricsPort: undefined,
  });
  expect(port).toBeGreaterThan(usualPort);
  expect(metricsPort).toBeGreaterThan(port);
});

test("a busy port that was asked for is refused by name", async () => {
  const busy = await occupy(0);
  const refused = choosePorts({ host, port: busy, metricsPort: undefined });
  await expect(refused).rejects.toThrow(`PORT ${busy} is in use on 127.0.0.1`);
  const metricsRefused = choosePorts({ host, port: 0, metricsPort: busy });
  await expect(metricsRefused).rejects.toThrow(`METRICS_PORT ${busy} is in use`);
});

test("port 0 takes any free ones", async () => {
  const { port, metricsPort } = await choosePorts({ host, port: 0, metricsPort: undefined });
  expect(port).toBeGreaterThan(0);
  expect(metricsPort).not.toBe(port);
});

test("no two of them are the same, whatever was asked for", async () => {
  const { port: free } = await choosePorts({ host, port: 0, metricsPort: undefined });
  // Nobody listens there yet, but the service will.
  const planned = { port: free, metricsPort: free - 1 };
  expect(await chooseSandboxPort(host, undefined, planned)).toBeGreaterThan(free);
  const { port, metricsPort } = await choosePorts({
    ...{ host, port: undefined, metricsPort: undefined },
    paymentSandboxPort: usualPort,
  });
  expect(port).not.toBe(usualPort);
  expect(metricsPort).not.toBe(port);
  const behind = await choosePorts({
    ...{ host, port, metricsPort: undefined, paymentSandboxPort: port + 1 },
  });
  expect(behind.metricsPort).toBeGreaterThan(port + 1);
});

test("a busy port of the sandbox that was asked for is refused by name", async () => {
  const busy = await occupy(0);
  const refused = chooseSandboxPort(host, busy, { port: 1, metricsPort: 2 });
  await expect(refused).rejects.toThrow(`PAYMENT_SANDBOX_PORT ${busy} is in use on 127.0.0.1`);
});

test("an address of another machine is refused by name", async () => {
  const refused = choosePorts({ host: "192.0.2.1", port: 0, metricsPort: 0 });
  await expect(refused).rejects.toThrow("HOST 192.0.2.1 is no address of this machine");
});

/** Listens on the port unless something else does already, which serves as well. */
async function occupy(port: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(port));
    server.listen({ host, port }, () => {
      open.push(server);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
