import { mustBe } from "./argument-error.ts";
import type { HeaderValues } from "./headers.ts";

/** The header that proves who calls. */
export type Proof = HeaderValues;

export function bearer(secret: string): Proof {
  mustBe(/^[\x21-\x7e]+$/.test(secret), "auth", "visible ASCII");
  return { authorization: `Bearer ${secret}` };
}
