import type { Operation } from "./operation.ts";

/** An answer before it is sent. */
export interface Answer {
  status: number;
  etag: string | null;
  /** The body as JSON; null for 204. */
  body: string | null;
}

/** A representation that carries its version gives it as ETag. */
export function answerOf(operation: Operation, body: unknown): Answer {
  if (operation.status === 204) return { status: 204, etag: null, body: null };
  const version =
    typeof body === "object" && body !== null && "version" in body ? body.version : undefined;
  return {
    status: operation.status,
    etag: typeof version === "number" ? `"${version}"` : null,
    body: JSON.stringify(body),
  };
}
