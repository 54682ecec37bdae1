import type { Answer, ETag, Problem } from "@waybill/contract";

import { ApiError } from "./api-error.ts";
import { TransportError } from "./transport-error.ts";

/** The answer in a response, or the reason why there is none. Fields and values it does not know are kept. */
export function readResponse(
  response: Response,
  text: string,
  isEmpty: boolean | undefined,
  attempts: number,
): Answer<unknown> {
  const { status, headers } = response;
  const body = parse(text, headers.get("content-type"));
  if (response.ok && (isEmpty || body !== undefined)) {
    return {
      body: isEmpty ? undefined : body,
      status,
      headers,
      etag: headers.get("etag") as ETag | null, // By the contract, every ETag is an integer in quotes.
      requestId: headers.get("x-request-id"),
      attempts,
    };
  }
  if (!response.ok && isProblem(body)) throw new ApiError(body, status, headers);
  throw new TransportError("decode", `Status ${status} without a readable answer`, {
    status,
    excerpt: text.slice(0, 200),
    headers,
  });
}

/** Undefined for what is not JSON, by its own word or in fact; a body is never undefined. */
function parse(text: string, contentType: string | null): unknown {
  if (!/^application\/([\w.-]+\+)?json\b/i.test(contentType ?? "")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof (body as Partial<Problem> | null | undefined)?.code === "string"; // Any JSON value has members to ask for.
}
