import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it came over the wire. */
export interface Received {
  /** 1 for the first request of the server. */
  number: number;
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface RawServer extends AsyncDisposable {
  url: string;
  received: Received[];
}

/** A real HTTP server that answers as the test says, well or badly: `await using server = await rawServer(...)`. */
export async function rawServer(
  answer: (request: Received, response: ServerResponse) => void | Promise<void>,
): Promise<RawServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const number = received.length + 1;
    const { method = "", url: path = "", headers } = request;
    const entry: Received = { number, method, path, headers, body: "" };
    received.push(entry);
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (entry.body += chunk));
    request.on("end", () => void answer(entry, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server has an address of this kind, a pipe's would be text.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify(body));
}

export function sendProblem(
  response: ServerResponse,
  status: number,
  code: string,
  members: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): void {
  const problem = {
    type: "about:blank",
    title: code,
    status,
    code,
    detail: `It is ${code}.`,
    requestId: "req_1",
    retryable: false,
  };
  response
    .writeHead(status, { "content-type": "application/problem+json; charset=utf-8", ...headers })
    .end(JSON.stringify({ ...problem, ...members }));
}
