import { operations, type OperationId } from "@waybill/contract";
import type { Shop } from "./open-shop.ts";

/** What to send for an operation, unchecked: tests send what no typed client would. */
export interface RawRequest {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  ifMatch?: string;
  headers?: Record<string, string>;
}

/** An answer down to its bytes. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** Sends a request of an operation as it is, with the shop's API key unless the headers say otherwise. */
export async function sendRequest(
  shop: Pick<Shop, "baseUrl" | "apiKey">,
  id: OperationId,
  { path = {}, query = {}, body, ifMatch, headers = {} }: RawRequest,
): Promise<RawAnswer> {
  const operation = operations[id];
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");
  const search = new URLSearchParams(query).toString();
  return sendRaw(`${shop.baseUrl}/v1${filled}${search && `?${search}`}`, {
    method: operation.method,
    headers: {
      // Who comes with a cookie comes without a key.
      ...(shop.apiKey !== "" &&
        headers["cookie"] === undefined && { authorization: `Bearer ${shop.apiKey}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(ifMatch !== undefined && { "if-match": ifMatch }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

export async function sendRaw(url: string, init: RequestInit = {}): Promise<RawAnswer> {
  const response = await fetch(url, { redirect: "manual", ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The problem of an answer; fails when it is none. */
export function problemOf({ status, headers, text }: RawAnswer): ProblemBody {
  const type = headers.get("content-type") ?? "";
  if (!type.startsWith("application/problem+json")) {
    throw new Error(`${status} ${type} is not a problem: ${text.slice(0, 200)}`);
  }
  return JSON.parse(text);
}

export interface ProblemBody {
  status: number;
  code: string;
  detail: string;
  requestId: string;
  instance?: string;
  errors?: { pointer: string; detail: string; code: string }[];
  shortages?: { sku: string; requested: number; available: number }[];
  allowed?: string[];
}
