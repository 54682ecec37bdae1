import { examples, type Examples } from "./examples.ts";

/** An object of the contract with the given fields, the rest made up: `example("Order", { status: "confirmed" })`. */
export function example<Name extends keyof Examples>(
  name: Name,
  changes: Partial<Examples[Name]> = {},
): Examples[Name] {
  return { ...structuredClone(examples[name]), ...changes };
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** An id of the right shape that nothing has yet: `exampleId("ord")`. */
export function exampleId<Prefix extends string>(prefix: Prefix): `${Prefix}_${string}` {
  const random = crypto.getRandomValues(new Uint8Array(26));
  // 128 bits in 26 characters of 5 leave the first one with 3.
  const text = Array.from(random, (byte, index) => alphabet[byte % (index === 0 ? 8 : 32)]);
  return `${prefix}_${text.join("")}`;
}
