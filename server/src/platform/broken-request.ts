import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { newId } from "./ids.ts";
import { presentProblem, problem } from "./problems.ts";

/** Why Node could not make a request of what it read. */
interface BrokenRequest extends Error {
  code?: string;
}

/** Answers what is not HTTP, or too large or too slow to be read: a problem too, though no request comes of it. */
export function refuseBrokenRequest(error: BrokenRequest, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, detail } = refusals[error.code ?? ""] ?? unreadable;
  const requestId = `req_${newId()}`;
  const refusal = presentProblem(problem("invalid_request", { detail }), requestId, "");
  const { instance: _, ...members } = refusal;
  const body = JSON.stringify({ ...members, status });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "connection: close",
    "cache-control: no-store",
    "content-security-policy: default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options: nosniff",
    `x-request-id: ${requestId}`,
    "content-type: application/problem+json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

const unreadable = { status: 400, detail: "This is not a request of HTTP/1.1." };

const refusals: Record<string, { status: number; detail: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: "The headers are larger than 16 KiB." },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: "The request took too long to arrive." },
};
