import { ArgumentError } from "./argument-error.ts";

/** The header that proves who calls. */
export type Proof = readonly [name: string, value: string];

export function bearer(secret: string): Proof {
  // The secret itself must not get into a message.
  if (!/^[\x21-\x7e]+$/.test(secret)) throw new ArgumentError("auth", "is not a credential");
  return ["authorization", `Bearer ${secret}`];
}
