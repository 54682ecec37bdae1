import type { ConditionalOptions } from "@waybill/contract";

import { ArgumentError } from "./argument-error.ts";

/** What a caller may say about one call, for any operation. */
export type Options = Partial<ConditionalOptions>;

/** The headers of a call that are the same for each of its attempts. */
export function callHeaders(
  isMutation: boolean,
  body: string | null,
  tenantId: string | undefined,
  options: Options,
): Headers {
  const headers = new Headers(options.headers);
  headers.set("accept", "application/json");
  if (body) headers.set("content-type", "application/json");
  if (tenantId) headers.set("x-tenant-id", tenantId);
  if (isMutation) headers.set("idempotency-key", idempotencyKey(options.idempotencyKey));
  if (options.ifMatch != null) headers.set("if-match", entityTag(options.ifMatch));
  return headers;
}

/** 144 random bits. Not `randomUUID`, which a page served without TLS does not have. */
export function idempotencyKey(given?: string): string {
  const key = given ?? btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ArgumentError("idempotencyKey", "is not 1 to 255 visible ASCII");
  }
  return key;
}

function entityTag(version: number | string): string {
  const tag = typeof version === "number" ? `"${version}"` : version;
  if (!/^"\d+"$/.test(tag)) throw new ArgumentError("ifMatch", "is not a version");
  return tag;
}
