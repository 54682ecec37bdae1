import type { ConditionalOptions } from "@waybill/contract";

import { ArgumentError } from "./argument-error.ts";

/** What a caller may say about one call, for any operation. */
export type Options = Partial<ConditionalOptions>;

/** The headers of a call that are the same for each of its attempts. */
export function callHeaders(
  isMutation: boolean,
  hasBody: boolean,
  tenantId: string | undefined,
  options: Options,
): Headers {
  const headers = new Headers(options.headers);
  headers.set("accept", "application/json, application/problem+json");
  if (hasBody) headers.set("content-type", "application/json");
  if (tenantId !== undefined) headers.set("x-tenant-id", tenantId);
  if (isMutation) headers.set("idempotency-key", idempotencyKey(options.idempotencyKey));
  if (options.ifMatch !== undefined) headers.set("if-match", entityTag(options.ifMatch));
  return headers;
}

/** 128 random bits. Not `randomUUID`, which a page served without TLS does not have. */
export function idempotencyKey(given: string | undefined): string {
  if (given === undefined) {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join("");
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(given)) {
    throw new ArgumentError("idempotencyKey", "must be 1 to 255 visible ASCII characters");
  }
  return given;
}

function entityTag(version: number | string): string {
  const tag = typeof version === "number" ? `"${version}"` : version;
  if (!/^"\d+"$/.test(tag)) throw new ArgumentError("ifMatch", "must be a version or its ETag");
  return tag;
}
