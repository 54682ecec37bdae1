import creditCardType from "credit-card-type";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barcodeDigit, luhnDigit, openDigits } from "../../test/check-digits.ts";
import { findCardNumbers, hasCardNumber, hideCardNumbers } from "./card-number.ts";

const visa = "4242424242424242";

/** The numbers for tests that gateways publish, one of each kind and length. */
const published = {
  Visa: "4111111111111111",
  "Visa of 19 digits": "4000000000000000006",
  Mastercard: "5555555555554444",
  "Mastercard of the newer series": "2223003122003222",
  "American Express": "378282246310005",
  "Diners Club": "30569309025904",
  "Diners Club of 16 digits": "3056930009020004",
  Discover: "6011111111111117",
  JCB: "3530111333300000",
  UnionPay: "6200000000000005",
  "UnionPay of 19 digits": "6205500000000000004",
  Maestro: "6759649826438453",
  Mir: "2200000000000004",
  Troy: "9792030394440796",
  Elo: "6362970000457013",
};

describe("the number of a card", () => {
  test.each(Object.entries(published))("of %s is found", (_, number) => {
    expect(hasCardNumber(number)).toBe(true);
    expect(hasCardNumber(`Please charge ${number}, thanks`)).toBe(true);
    expect(hasCardNumber(`card${number}exp`)).toBe(true);
  });

  test.each(Object.entries(published))("of %s with one wrong digit is not", (_, number) => {
    for (let place = 6; place < number.length; place++) {
      const wrong = (Number(number[place]) + 1) % 10;
      expect(hasCardNumber(number.slice(0, place) + wrong + number.slice(place + 1))).toBe(false);
    }
  });

  const separators = {
    blanks: " ",
    "no-break spaces": "\u00a0",
    "thin spaces": "\u2009",
    "ideographic spaces": "\u3000",
    tabs: "\t",
    "two blanks": "  ",
    hyphens: "-",
    "no-break hyphens": "\u2011",
    "en dashes": "\u2013",
    "minus signs": "\u2212",
    dots: ".",
    "middle dots": "\u00b7",
    "hyphens between blanks": " - ",
    "line breaks": "\n",
    "line breaks of Windows": "\r\n",
    "zero-width spaces": "\u200b",
    "soft hyphens": "\u00ad",
  };
  test.each(Object.entries(separators))("is found with %s in it", (_, separator) => {
    const grouped = visa.match(/.{4}/g)?.join(separator);
    expect(hasCardNumber(`Card: ${grouped}.`)).toBe(true);
    expect(hasCardNumber([..."378282246310005"].join(separator))).toBe(true);
    expect(hasCardNumber(`3782${separator}822463${separator}10005`)).toBe(true);
  });

  test("is found in the digits of any script", () => {
    const zeros = { fullWidth: 0xff10, arabic: 0x660, persian: 0x6f0, devanagari: 0x966, bold: 0x1d7ce, lastMono: 0x1d7f6 }; // prettier-ignore
    for (const zero of Object.values(zeros)) {
      const written = visa.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      expect(hasCardNumber(`Karte ${written}`)).toBe(true);
    }
    expect(hasCardNumber([...visa].map((digit) => `${digit}\ufe0f\u20e3`).join(""))).toBe(true);
  });

  test("is found where a line ends within a group", () => {
    expect(hasCardNumber("Order 7 was paid with 4242 4242 42\n42 4242 by phone")).toBe(true);
    expect(hasCardNumber("7 4242 4242 42\r\n  42 4242")).toBe(true);
    expect(hasCardNumber("42424242424\n24242")).toBe(true);
  });

  const followed = [
    ...["12/28 123", "12 28 123", "1228 123", "12-28-123", "12/2028, CVC 123", "12 2028 123"],
    ...["123", "1228", "exp1228", "Maria Anders", "10.00"],
  ];
  test.each(followed)("is found with %s behind it", (behind) => {
    for (const number of [visa, "4242 4242 4242 4242", "4242-4242-4242-4242"]) {
      for (const between of [" ", "\n", " - ", ", "]) {
        expect(hasCardNumber(`${number}${between}${behind}`)).toBe(true);
      }
    }
    expect(hasCardNumber(`3782 822463 10005 ${behind}`)).toBe(true);
    expect(hasCardNumber(`42 42 42 42 42 42 42 42 ${behind}`)).toBe(true);
  });

  test.each(["1.", "Order 1042", "2026-11-22", "12", "50.00", "0171 2345678"])(
    "is found with %s before it",
    (before) => {
      expect(hasCardNumber(`${before} ${visa}`)).toBe(true);
      expect(hasCardNumber(`${before} 4242 4242 4242 4242`)).toBe(true);
    },
  );

  test("is found each time, and nothing else is hidden", () => {
    const text = `a ${visa} b 5555 5555 5555 4444\n4111-1111-1111-1111 c`;
    expect(findCardNumbers(text)).toHaveLength(3);
    expect(hideCardNumbers(text)).toBe("a **** b ****\n**** c");
    expect(hideCardNumbers("4242 of 16,000")).toBe("4242 of 16,000");
  });
});

describe("what is no card", () => {
  test.each([
    ["a longer number that has one in it", `12345${visa}`],
    ["a longer number that begins with one", `${visa}1234`],
    ["a tracking number of 22 digits", "9400111899223033005282"],
    ["a right check digit alone", "9999999999999995"],
    ["a right prefix of a wrong length", "42424242424242"],
    [
      "five groups of which any four would be one, in twos",
      "42 42 42 42 42 42 42 42 42 42 42 42 42",
    ],
    ["an account number", "Refund to IBAN FR76 3000 6000 0112 3456 7890 189, please"],
    ["an account number in one", "AT483200000012345864"],
    [
      "telephone numbers",
      "Call +62 812 3456 7890 or +63 917 123 4567, +628123456789, +5061234567890",
    ],
    [
      "two dates",
      "Deliver 23.11.2026 - 25.11.2026 or 24.11.2026 - 25.11.2026 or 25.11.2026 - 25.12.2026",
    ],
    ["an id", "01909d5a-7b2c-7000-8000-000000000000 and ord_01h455vb4pex5vsknk084sn02q"],
    ["a time", "2026-11-22T21:26:42.123Z is 1795382802123"],
    ["a card that is masked", "4242 42** **** 4242 or 424242******4242"],
    ["nothing", ""],
  ])("is %s", (_, text) => {
    expect(findCardNumbers(text)).toEqual([]);
  });
});

/** Any number that the table of issuers allows, with a right check digit. */
const cardNumber = fc
  .constantFrom(
    ...Object.values(creditCardType.types).flatMap((type) => {
      const { patterns, lengths } = creditCardType.getTypeInfo(type);
      return patterns.flatMap((pattern) => lengths.map((length) => ({ pattern, length })));
    }),
  )
  .chain(({ pattern, length }) => {
    const [from = 0, to = from] = [pattern].flat();
    return fc
      .tuple(fc.integer({ min: from, max: to }), fc.stringMatching(/^\d{19}$/))
      .map(([prefix, rest]) => withCheckDigit(`${prefix}${rest}`.slice(0, length - 1)));
  })
  // What is as long as a barcode and has its check digit is taken for one.
  .filter((number) => !isBarcode(number));

function withCheckDigit(digits: string): string {
  return `${digits}${luhnDigit(digits)}`;
}

const separator = fc.constantFrom("", "", "", " ", "-", ".", "\u00a0", "\n", " \u2013 ", "\t");
const words = fc.stringMatching(/^[a-zA-Z ,;:()]{0,20}$/).map((text) => `${text}:`);

test("every number of every issuer is found, however its digits are set apart and whatever words are around", () => {
  fc.assert(
    fc.property(cardNumber, fc.array(separator, { minLength: 18, maxLength: 18 }), words, words, (number, apart, before, behind) => {
      const written = [...number].map((digit, place) => digit + (place < number.length - 1 ? apart[place] : "")).join(""); // prettier-ignore
      expect(hideCardNumbers(`${before}${written}${behind}`)).toBe(`${before}****${behind}`);
    }), // prettier-ignore
    { numRuns: 2000 },
  );
});

test("no part of more than 19 digits that are written together is ever found", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{20,60}$/), words, (digits, around) => {
      expect(findCardNumbers(`${around}${digits}${around}`)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("5,000 characters take less than 5 ms, whatever they are", () => {
  const pattern = (unit: string) => unit.repeat(Math.ceil(5000 / unit.length)).slice(0, 5000);
  const units = ["4", "42", "4 ", "4242 ", "4-", "4\n", "4242 4242 4242 4241 ", "６", "𝟿", "6 ", "\u00ad", "4\u200b", "4.2", "FR76 ", "FR76 3000 6000 0112 ", "AA11 ", "AA11A", "+6 ", "5 0 6 1 "]; // prettier-ignore
  for (const unit of units) expect([unit, quickest(pattern(unit)) < 5]).toEqual([unit, true]);
  const digits = fc.string({
    unit: fc.constantFrom(..."0123456789", " ", "-", ".", "\n", "4", "6", "F"),
    minLength: 5000,
    maxLength: 5000,
  });
  fc.assert(
    fc.property(digits, (text) => quickest(text) < 5),
    { numRuns: 50 },
  );
});

/** Of several runs, as the machine may be busy with something else. */
function quickest(text: string): number {
  const times = Array.from({ length: 8 }, () => {
    const begun = performance.now();
    hasCardNumber(text);
    return performance.now() - begun;
  });
  return Math.min(...times);
}

describe("of what looks alike in free text", () => {
  const share = (numbers: string[]) => numbers.filter(hasCardNumber).length / numbers.length;
  const digits = openDigits(20_261_122);
  const some = (prefix: string, length: number, check: (text: string) => string) =>
    Array.from({ length: 20_000 }, () => check(prefix + digits(length - 1 - prefix.length)));

  test("no barcode is taken for a card, though one in ten has a card's check digit", () => {
    const codes = ["", "400", "500", "590", "690"].flatMap((prefix) => [
      ...some(prefix, 13, withBarcodeDigit),
      ...some(prefix, 12, withBarcodeDigit),
    ]);
    expect(codes.filter((code) => withCheckDigit(code.slice(0, -1)) === code).length).toBeGreaterThan(codes.length * 0.09); // prettier-ignore
    expect(share(codes)).toBe(0);
  });

  test("other numbers of 13 digits are in 1.5 % of all cases, and none of those that begin with 4", () => {
    expect(share(Array.from({ length: 20_000 }, () => digits(13)))).toBeCloseTo(0.0145, 2);
    expect(share(Array.from({ length: 20_000 }, () => `4${digits(12)}`))).toBe(0);
  });

  test("no IMEI is, though each has it", () => {
    expect(share(some("35", 15, withCheckDigit))).toBe(0);
    expect(share(some("86", 15, withCheckDigit))).toBe(0);
  });
});

function withBarcodeDigit(digits: string): string {
  return `${digits}${barcodeDigit(digits)}`;
}

function isBarcode(number: string): boolean {
  return [12, 13].includes(number.length) && withBarcodeDigit(number.slice(0, -1)) === number;
}
