import { createHmac, timingSafeEqual } from "node:crypto";
import type { Uuid } from "../../../platform/context.ts";

const macBytes = 16;
const idBytes = 16;

/** What a customer's link names. */
export interface LinkedPayment {
  tenantId: Uuid;
  paymentId: Uuid;
}

/** The token of a link: both ids and a code that only we can make, so that nobody can guess another. 64 characters. */
export function linkToken(key: Buffer, { tenantId, paymentId }: LinkedPayment): string {
  const ids = Buffer.concat([bytesOf(tenantId), bytesOf(paymentId)]);
  return Buffer.concat([ids, codeOf(key, ids)]).toString("base64url");
}

/** What a token names; undefined when we have not made it. */
export function readLinkToken(key: Buffer, token: string): LinkedPayment | undefined {
  const bytes = Buffer.from(token, "base64url");
  // Decoding forgives characters that mean nothing; one payment has one link.
  if (bytes.length !== 2 * idBytes + macBytes || bytes.toString("base64url") !== token) {
    return undefined;
  }
  const ids = bytes.subarray(0, 2 * idBytes);
  if (!timingSafeEqual(bytes.subarray(2 * idBytes), codeOf(key, ids))) return undefined;
  return { tenantId: uuidOf(ids.subarray(0, idBytes)), paymentId: uuidOf(ids.subarray(idBytes)) };
}

function codeOf(key: Buffer, ids: Buffer): Buffer {
  return createHmac("sha256", key).update(ids).digest().subarray(0, macBytes);
}

function bytesOf(id: Uuid): Buffer {
  return Buffer.from(id.replaceAll("-", ""), "hex");
}

function uuidOf(bytes: Buffer): Uuid {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
