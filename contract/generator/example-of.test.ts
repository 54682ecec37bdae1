import { expect, test } from "vitest";

import { exampleOf } from "./example-of.ts";
import type { JsonObject } from "./place.ts";

const schemas: Record<string, JsonObject> = {
  ParcelId: { type: "string", pattern: "^par_[0-9a-z]{26}$", "x-id-prefix": "par" },
  Sku: { type: "string", pattern: "^[A-Z]+-\\d$", examples: ["CHAI-1"] },
};
const example = (schema: JsonObject, extent?: "everything" | "required") =>
  exampleOf(schema, "#", { schemas }, extent);
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

test("an example is the schema's own, or is made of its parts", () => {
  const parcel = {
    type: "object",
    required: ["id"],
    properties: {
      id: ref("ParcelId"),
      lines: { type: "array", items: ref("Sku") },
      sentAt: { type: ["string", "null"], format: "date-time" },
      state: { type: "string", enum: ["packed", "sent"] },
      weightGrams: { type: "integer", minimum: 0 },
      isGift: { type: "boolean", default: false },
    },
  };
  expect(example(parcel)).toEqual({
    id: "par_01jd3k8q9wf2m5x7v0c4b6n8ta",
    lines: ["CHAI-1"],
    sentAt: "2026-11-22T12:00:00Z",
    state: "packed",
    weightGrams: 1,
    isGift: false,
  });
  expect(example(parcel, "required")).toEqual({ id: "par_01jd3k8q9wf2m5x7v0c4b6n8ta" });
});

test("of several forms it is the first, and of several parts all", () => {
  const one = { type: "object", properties: { a: { const: 1 } } };
  const other = { type: "object", properties: { b: { const: 2 } } };
  expect(example({ oneOf: [one, other] })).toEqual({ a: 1 });
  expect(example({ allOf: [one, other] })).toEqual({ a: 1, b: 2 });
});

test("a pattern that nothing is known to fit asks for an example", () => {
  expect(() => example({ type: "string", pattern: "^[A-Z]{2}$" })).toThrow(
    '#: say in "examples" what fits ^[A-Z]{2}$',
  );
});
