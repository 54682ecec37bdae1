import { ArgumentError } from "./argument-error.ts";
import type { HeaderValues } from "./headers.ts";

/** The header that proves who calls. */
export type Proof = HeaderValues;

export function bearer(secret: string): Proof {
  // The secret itself must not get into a message.
  if (!/^[\x21-\x7e]+$/.test(secret)) throw new ArgumentError("auth", "is not a credential");
  return { authorization: `Bearer ${secret}` };
}
