import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { operations, problems } from "@waybill/contract";
import { expect, test } from "vitest";
import { requestValues, type ValueSchema } from "./request-values.ts";

/** Texts that could hold a number as long as a card's and are no free text, and why no card is kept by them. */
const exceptions: Record<string, string> = {
  Sku: "The merchant's code of a product, which may be a barcode.",
  Barcode: "What a scanner reads.",
  ExternalId: "Another system's id.",
  PaymentReference: "The bank's or another system's id.",
  TrackingNumber: "The carrier's.",
  Phone: "One in ten of the longer ones has a card's check digit.",
  "InvitationAcceptance.token": "Random, and never kept: only its digest is.",
  GatewaySecret: "A key of the gateway: sealed, and never answered.",
  cursor: "Signed by the service, and never kept.",
  "If-Match": "A version, or it is refused.",
  "Idempotency-Key": "Kept as a keyed digest where it holds a card's number.",
};

const values = requestValues();
const texts = values.filter(({ schema }) => [schema.type].flat().includes("string"));
const nameOf = ({ name, at }: { name: string; at: string }) => (at in exceptions ? at : name);

test("every text of every request is free text, cannot hold a card's number, or has a reason to", () => {
  const forgotten = texts
    .filter(({ schema }) => schema["x-free-text"] !== true && canHoldCardNumber(schema))
    // An id that nothing has answers 404, and what answers 404 is not kept.
    .filter(({ schema }) => schema["x-id-prefix"] === undefined)
    .map(nameOf)
    .filter((name) => !(name in exceptions));
  expect([...new Set(forgotten)], "say x-free-text: true in the contract").toEqual([]);
  expect(texts.length).toBeGreaterThan(300);
});

test("every exception is one, and none is free text as well", () => {
  const open = texts.filter(({ schema }) => canHoldCardNumber(schema));
  const found = open.filter((text) => nameOf(text) in exceptions);
  expect([...new Set(found.map(nameOf))].toSorted()).toEqual(Object.keys(exceptions).toSorted());
  expect(found.filter(({ schema }) => schema["x-free-text"])).toEqual([]);
});

test("no number of a request is as long as a card's", () => {
  const numbers = values.filter(({ schema }) => ![schema.type].flat().includes("string"));
  const endless = numbers.filter(({ schema }) => !((schema.maximum ?? Infinity) <= 1e12));
  expect(endless.map(({ operation, at }) => `${operation} ${at}`)).toEqual([]);
  expect(numbers.length).toBeGreaterThan(50);
});

test("an operation says that it refuses card numbers exactly if it takes free text", () => {
  const withText = new Set(texts.filter(({ schema }) => schema["x-free-text"]).map(({ operation }) => operation)); // prettier-ignore
  for (const { id, problems: codes } of Object.values(operations)) {
    const refuses = (codes as readonly string[]).includes("card_number_not_accepted");
    expect([id, refuses]).toEqual([id, withText.has(id)]);
  }
  expect(problems.card_number_not_accepted).toMatchObject({ status: 400, retryable: false });
});

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv as never); // Its types are of another copy of ajv.
ajv.addFormat("iso4217", /^[A-Z]{3}$/);
const answers = new Map<string, boolean>();

/** Whether any way to write one fits, by itself or among what the schema else asks for. */
function canHoldCardNumber(schema: ValueSchema): boolean {
  if (schema.enum !== undefined || schema.const !== undefined) return false;
  const { pattern, format, maxLength } = schema;
  const key = JSON.stringify([pattern, format, maxLength]);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const limits = { type: "string", pattern, format, maxLength };
  const fits = ajv.compile(Object.fromEntries(Object.entries(limits).filter(([, one]) => one !== undefined))); // prettier-ignore
  const canHold = written.some((text) => fits(text));
  answers.set(key, canHold);
  return canHold;
}

const numbers = ["4242424242424242", "378282246310005", "30569309025904", "6200000000000000005"];
const written = numbers.flatMap((number) => {
  const halves = number.match(/.{1,8}/g) ?? [];
  const groups = number.match(/.{1,4}/g) ?? [];
  const forms = [number, ...[" ", "-", "."].flatMap((sign) => [groups.join(sign), halves.join(sign)])]; // prettier-ignore
  const around = ["", "a", "A", "en-", "id_0", "https://pay.example/", "1"];
  const behind = ["", "a", "Z", "@pay.example", "/", "abcdefghjk", "abcdefgh"];
  return forms.flatMap((form) =>
    around.flatMap((one) => behind.map((other) => one + form + other)),
  );
});
