import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const faults = [
  ...["reset", "stall", "lost answer", "half an answer", "stall after the effect"],
  ...["429", "500", "502", "503", "in flight"],
] as const;
export type Fault = (typeof faults)[number];

/** A way to the service on which every request says, in `x-schedule`, whose faults it meets, one each time. */
export async function openFaultyNetwork(
  serviceUrl: string,
  schedules: readonly (readonly Fault[])[],
) {
  const met = schedules.map(() => 0);
  const server = createServer((request, response) => {
    const schedule = Number(request.headers["x-schedule"]);
    const fault = schedules[schedule]?.[met[schedule] ?? 0];
    met[schedule] = (met[schedule] ?? 0) + 1;
    // Whoever has gone away hears no more.
    void pass(serviceUrl, fault, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server has an address of this kind.
  return {
    url: `http://127.0.0.1:${port}`,
    /** How many requests each schedule has seen. */
    met,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const refusals: Partial<Record<Fault, { status: number; code: string; retryable?: boolean }>> = {
  "429": { status: 429, code: "rate_limited" },
  "500": { status: 500, code: "internal_error" },
  "503": { status: 503, code: "unavailable" },
  "in flight": { status: 409, code: "idempotency_in_flight", retryable: true },
};

async function pass(
  serviceUrl: string,
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // A stream without encoding gives bytes.
  if (fault === "reset") return void response.destroy();
  if (fault === "stall") return;
  if (fault === "502") {
    response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
    return;
  }
  const refusal = fault && refusals[fault];
  if (refusal !== undefined) {
    const problem = { title: "Not now", detail: "Not now.", requestId: "req_1", ...refusal };
    response.writeHead(refusal.status, {
      "content-type": "application/problem+json",
      "retry-after": "0",
    });
    return void response.end(JSON.stringify(problem));
  }
  const answer = await ask(serviceUrl, request, Buffer.concat(chunks));
  if (fault === "lost answer") return void response.destroy();
  // The order is placed, and its answer never comes.
  if (fault === "stall after the effect") return;
  response.writeHead(answer.status, {
    "content-type": answer.type,
    "content-length": answer.bytes.length,
  });
  if (fault !== "half an answer") return void response.end(answer.bytes);
  const half = answer.bytes.subarray(0, answer.bytes.length / 2);
  response.write(half, () => response.destroy());
}

async function ask(serviceUrl: string, request: IncomingMessage, body: Buffer<ArrayBuffer>) {
  const { method = "GET", url = "/" } = request;
  const names = ["authorization", "content-type", "idempotency-key", "x-tenant-id"];
  const headers = Object.fromEntries(
    names.map((name) => [name, String(request.headers[name] ?? "")]).filter(([, value]) => value),
  );
  const answer = await fetch(serviceUrl + url, {
    method,
    headers,
    ...(body.length > 0 && { body }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", bytes };
}
