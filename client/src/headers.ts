import type { ConditionalOptions } from "@waybill/contract";

import { mustBe } from "./argument-error.ts";

/** What a caller may say about one call, for any operation. */
export type Options = Partial<ConditionalOptions>;

/** Header names in lower case with their values: a third cheaper than `Headers`, which `fetch` would only copy. */
export type HeaderValues = Record<string, string>;

/** The headers of a call that are the same for each of its attempts. */
export function callHeaders(
  isMutation: boolean,
  body: string | null,
  tenantId: string | undefined,
  options: Options,
): HeaderValues {
  return {
    // Refuses what no header can be, before anything is sent.
    ...(options.headers && Object.fromEntries(new Headers(options.headers))),
    accept: "application/json",
    ...(body && { "content-type": "application/json" }),
    ...(tenantId && { "x-tenant-id": tenantId }),
    ...(isMutation && { "idempotency-key": idempotencyKey(options.idempotencyKey) }),
    ...(options.ifMatch != null && { "if-match": entityTag(options.ifMatch) }),
  };
}

/** 144 random bits. Not `randomUUID`, which a page served without TLS does not have. */
export function idempotencyKey(given?: string): string {
  const key = given ?? btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  mustBe(/^[\x21-\x7e]{1,255}$/.test(key), "idempotencyKey", "1 to 255 visible ASCII");
  return key;
}

function entityTag(version: number | string): string {
  const tag = typeof version === "number" ? `"${version}"` : version;
  mustBe(/^"\d+"$/.test(tag), "ifMatch", "a version");
  return tag;
}
