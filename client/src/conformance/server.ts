import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import type { Received, Step } from "./stage.ts";

interface Play {
  steps: Step[];
  received: Received[];
  /** The order of each idempotency key. */
  orders: Map<string, object>;
}

export interface ConformanceServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A real HTTP server that does to each case what the case asks for, on a free port of this machine. */
export async function startConformanceServer(): Promise<ConformanceServer> {
  const plays = new Map<string, Play>();
  const server = createServer((request, response) => {
    void serve(plays, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server has an address of this kind.
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  plays: Map<string, Play>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, stage = "", path = ""] = /^\/([^/]*)(.*)$/.exec(request.url ?? "") ?? [];
  // A browser would send a lost request again by itself on a connection that it had kept, and keep what it may.
  response.setHeader("connection", "close");
  response.setHeader("cache-control", "no-store");
  if (stage === "")
    return void response.setHeader("content-type", "text/html").end("<!doctype html>");
  const play: Play = plays.get(stage) ?? { steps: [], received: [], orders: new Map() };
  plays.set(stage, play);
  const body = await textOf(request);
  if (path === "/received") return sendJson(response, 200, play.received);
  if (path === "/steps") {
    const steps: unknown = JSON.parse(body);
    play.steps = steps as Step[]; // Sent by the suite.
    return sendJson(response, 200, {});
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  play.received.push({ method: request.method ?? "", path, headers, body, at: performance.now() });
  const step = play.steps.length > 1 ? play.steps.shift() : play.steps[0];
  take(step ?? "reset", headers, play, response);
}

function take(
  step: Step,
  headers: Readonly<Record<string, string>>,
  { orders }: Play,
  response: ServerResponse,
): void {
  if (step === "stall") return;
  if (step === "reset") return void response.destroy();
  if (step === "stall in the body") {
    return void response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
  }
  if (step === "place" || step === "place and lose") {
    const key = headers["idempotency-key"] ?? "";
    const order = orders.get(key) ?? { id: `ord_${orders.size + 1}` };
    orders.set(key, order);
    return step === "place" ? sendJson(response, 201, order) : void response.destroy();
  }
  if ("accepts" in step) {
    const isAccepted = headers["authorization"] === `Bearer ${step.accepts}`;
    const problem = { code: "unauthenticated", title: "Sign in", status: 401, requestId: "req_1" };
    return isAccepted
      ? sendJson(response, 200, { id: "ord_1" })
      : sendJson(response, 401, problem, { "content-type": "application/problem+json" });
  }
  if (step.json !== undefined) return sendJson(response, step.status, step.json, step.headers);
  response.writeHead(step.status, step.headers).end(step.text);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}
