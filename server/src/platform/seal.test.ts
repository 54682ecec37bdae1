import { describe, expect, test } from "vitest";
import { deriveKey, seal, unseal } from "./seal.ts";

const key = deriveKey("a secret that is long enough for tests", "seal");
/** What Node says of a tag that does not fit, or is none. */
const refused = /authenticate data|authentication tag|initialization vector/i;
const plain = Buffer.from("wb_secret");

test("what was sealed is opened again", () => {
  expect(unseal(key, seal(key, plain))).toEqual(plain);
  expect(unseal(key, seal(key, Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
});

test("the same text is never sealed alike, and cannot be read", () => {
  const [one, other] = [seal(key, plain), seal(key, plain)];
  expect(one.equals(other)).toBe(false);
  expect(one.includes(plain)).toBe(false);
});

test("a bit that is another one is noticed, wherever it is", () => {
  const sealed = seal(key, plain);
  for (let at = 0; at < sealed.length; at++) {
    const bent = Buffer.from(sealed);
    bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
    expect(() => unseal(key, bent)).toThrow(refused);
  }
});

describe("it is not opened", () => {
  test("with the key of another purpose or secret", () => {
    const sealed = seal(key, plain);
    expect(() => unseal(deriveKey("a secret that is long enough for tests", "cursor"), sealed)).toThrow(refused); // prettier-ignore
    expect(() => unseal(deriveKey("another secret, as long as the first", "seal"), sealed)).toThrow(refused); // prettier-ignore
  });

  test("when a part is missing", () => {
    const sealed = seal(key, plain);
    for (const length of [0, 5, 12, 27, sealed.length - 1]) {
      expect(() => unseal(key, sealed.subarray(0, length))).toThrow(refused);
    }
  });
});
