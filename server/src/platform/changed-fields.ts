import { isDeepStrictEqual } from "node:util";

/**
 * The names of the fields that an update gives another value, for the event and to tell whether anything changed at
 * all. What the update leaves out stays as it is.
 */
export function changedFields<Present extends object>(
  present: Present,
  update: Partial<Present>,
): (keyof Present & string)[] {
  const sent = Object.keys(update) as (keyof Present & string)[]; // The contract lets no other field in.
  return sent.filter((field) => !isDeepStrictEqual(present[field], update[field]));
}
