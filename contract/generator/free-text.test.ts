import { expect, test } from "vitest";

import { fixture } from "./fixture.ts";
import { hasFreeText } from "./free-text.ts";
import type { JsonObject } from "./place.ts";
import { readContract } from "./read-contract.ts";

const note: JsonObject = { type: "string", "x-free-text": true };
const document: JsonObject = {
  components: {
    schemas: {
      Note: note,
      Parcel: { type: "object", properties: { note: { oneOf: [ref("Note"), { type: "null" }] } } },
      Tree: { type: "object", properties: { parts: { type: "array", items: ref("Tree") } } },
    },
  },
};

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

test.each<[string, JsonObject, boolean]>([
  ["a text", note, true],
  ["a reference to one", ref("Note"), true],
  ["an object with one", ref("Parcel"), true],
  ["a list of such objects", { type: "array", items: ref("Parcel") }, true],
  ["a code", { type: "string", pattern: "^[A-Z]+$" }, false],
  ["what holds itself", ref("Tree"), false],
])("%s: %j has free text: %s", (_, schema, expected) => {
  expect(hasFreeText(document, [schema])).toBe(expected);
});

test("an operation that takes free text may refuse the number of a card, and no other says so", () => {
  const text = JSON.stringify(fixture)
    .replace(
      '"ParcelUpdate":{"type":"object","properties":{',
      '$&"note":{"type":"string","x-free-text":true},',
    )
    .replace('["invalid_request",', '["invalid_request","card_number_not_accepted",')
    .replace(
      '"x-problem-codes":{',
      '$&"card_number_not_accepted":{"status":400,"title":"No cards"},',
    );
  const { operations } = readContract(JSON.parse(text) as JsonObject); // The fixture with one text more.
  const refusing = operations.filter(({ problems }) =>
    problems.includes("card_number_not_accepted"),
  );
  expect(refusing.map(({ id }) => id)).toEqual(["updateParcel"]);
});
