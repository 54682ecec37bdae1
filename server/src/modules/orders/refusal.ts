import { problem, type KnownProblemCode } from "../../platform/problems.ts";

/** Why something cannot be done to an order now. `detail` is fit to show to a person, and says what to do about it. */
export interface Refusal {
  code: KnownProblemCode;
  detail: string;
}

/** Throws what stands in the way, if anything does. */
export function refuse(refusal: Refusal | undefined): void {
  if (refusal) throw problem(refusal.code, { detail: refusal.detail });
}

export function conflict(detail: string): Refusal {
  return { code: "conflict", detail };
}
