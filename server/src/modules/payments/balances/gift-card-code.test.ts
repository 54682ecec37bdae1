import { expect, test } from "vitest";
import { digestOfCode, newGiftCardCode, readGiftCardCode } from "./gift-card-code.ts";

const codes = Array.from({ length: 500 }, newGiftCardCode);
const key = Buffer.alloc(32, 7);

test("a code is sixteen characters in groups of four, and no two are the same", () => {
  for (const code of codes) {
    expect(code).toMatch(/^[2-9A-HJ-NP-TV-Z]{4}(-[2-9A-HJ-NP-TV-Z]{4}){3}$/);
    expect(readGiftCardCode(code)).toBe(code);
  }
  expect(new Set(codes).size).toBe(codes.length);
});

test("a code never has as many digits as a card's number", () => {
  for (const code of codes) expect(code.replaceAll(/\D/g, "").length).toBeLessThanOrEqual(12);
});

test("case, blanks and hyphens do not count", () => {
  const [code = ""] = codes;
  const written = ` ${code.toLowerCase().replaceAll("-", " ")}`;
  expect(readGiftCardCode(written)).toBe(code);
  expect(readGiftCardCode(code.replaceAll("-", ""))).toBe(code);
});

test("every single wrong character is told", () => {
  const [code = ""] = codes;
  for (const index of Array.from(code).keys()) {
    for (const other of "23456789ABCDEFGHJKLMNPQRSTVWXYZ") {
      if (code[index] === "-" || code[index] === other) continue;
      const slip = code.slice(0, index) + other + code.slice(index + 1);
      expect(readGiftCardCode(slip)).toBeUndefined();
    }
  }
});

test("every two characters that have changed places are told", () => {
  const plain = Array.from(codes[1]?.replaceAll("-", "") ?? "");
  for (const [one, first] of plain.entries()) {
    for (const [other, second] of plain.entries()) {
      if (first === second) continue;
      const swapped = plain.with(one, second).with(other, first).join("");
      expect(readGiftCardCode(swapped)).toBeUndefined();
    }
  }
});

test.each(["", "ABCD", "4242 4242 4242 4242", "IIII-OOOO-UUUU-0011", "💥".repeat(16)])(
  "%j is no code",
  (written) => {
    expect(readGiftCardCode(written)).toBeUndefined();
  },
);

test("the digest is another one with another key, and in another tenant", () => {
  const [code = ""] = codes;
  const digests = [
    digestOfCode(key, "one", code),
    digestOfCode(key, "other", code),
    digestOfCode(Buffer.alloc(32, 8), "one", code),
  ];
  expect(new Set(digests).size).toBe(3);
  expect(digestOfCode(key, "one", code)).toBe(digests[0]);
});
