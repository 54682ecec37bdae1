import { expect, test } from "vitest";

import type { JsonObject } from "./place.ts";
import { schemaType } from "./schema-type.ts";

const typeOf = (schema: JsonObject): string => schemaType(schema, "#").replaceAll(/\s+/g, " ");
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

test.each<[string, JsonObject, string]>([
  ["text", { type: "string", minLength: 1, maxLength: 5, format: "email" }, "string"],
  ["an integer", { type: "integer", minimum: 1, multipleOf: 5, not: { const: 0 } }, "number"],
  ["a number", { type: "number" }, "number"],
  ["true or false", { type: "boolean", default: false }, "boolean"],
  ["nothing said", { description: "Anything." }, "unknown"],
  ["several types", { type: ["string", "null"] }, "string | null"],
  ["a constant", { const: "order.placed" }, '"order.placed"'],
  ["a closed list", { type: "string", enum: ["draft", "pending"] }, '"draft" | "pending"'],
  ["a closed list with null", { enum: ["a", 1, null] }, '"a" | 1 | null'],
  ["an open list", { enum: ["user"], "x-open-enum": true }, '"user" | (string & {})'],
  [
    "an id",
    { type: "string", pattern: "^ord_[0-9a-z]{26}$", "x-id-prefix": "ord" },
    "`ord_${string}`",
  ],
  ["a reference", { ...ref("Order"), description: "The order." }, "Order"],
  ["a list", { type: "array", items: ref("Order"), minItems: 1 }, "Order[]"],
  ["a list of choices", { type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
  ["a choice", { oneOf: [ref("Order"), { type: "null" }] }, "Order | null"],
  ["everything at once", { allOf: [ref("Order"), ref("Priced")] }, "Order & Priced"],
  [
    "a reference with more beside it",
    { ...ref("Order"), type: "object", properties: { a: { type: "string" } } },
    "Order & { a?: string; }",
  ],
  [
    "a choice within everything",
    { allOf: [ref("A"), { oneOf: [ref("B"), ref("C")] }] },
    "A & (B | C)",
  ],
  ["a table", { type: "object", additionalProperties: ref("Price") }, "Record<string, Price>"],
  ["any object", { type: "object" }, "Record<string, unknown>"],
  ["an empty object", { type: "object", additionalProperties: false }, "Record<string, never>"],
  [
    "an object",
    {
      type: "object",
      required: ["a"],
      additionalProperties: false,
      properties: { a: { type: "string" }, "b-c": { type: "integer", description: "A count." } },
    },
    '{ a: string; /** A count. */ "b-c"?: number; }',
  ],
  [
    "an open object",
    { type: "object", properties: { a: { type: "string" } }, additionalProperties: true },
    "{ a?: string; [key: string]: unknown; }",
  ],
])("%s", (_, schema, expected) => {
  expect(typeOf(schema)).toBe(expected);
});

test.each<[string, JsonObject, string]>([
  [
    "an unknown keyword",
    { type: "string", contentEncoding: "base64" },
    '#/contentEncoding: the generator does not know "contentEncoding"',
  ],
  [
    "a keyword of another dialect",
    { type: "string", nullable: true },
    '#/nullable: the generator does not know "nullable"',
  ],
  [
    "an unknown keyword further down",
    { type: "object", properties: { a: { type: "array", items: { anyOf: [] } } } },
    "#/properties/a/items/anyOf",
  ],
  ["an unknown type", { type: "date" }, '#/type: the generator does not know the type "date"'],
  [
    "a required property that is none",
    { type: "object", properties: {}, required: ["a"] },
    '#/required: "a" is not a property',
  ],
  ["properties without a type", { properties: {} }, "#/properties: say `type: object`"],
  ["a list of nobody knows what", { type: "array" }, "#: an array says what its items are"],
  [
    "an id whose pattern says otherwise",
    { type: "string", pattern: "^cus_", "x-id-prefix": "ord" },
    '#/pattern: an id with the prefix "ord"',
  ],
  [
    "a number that people write",
    { type: "integer", "x-free-text": true },
    "#/x-free-text: only a string is text",
  ],
  [
    "text that is free or not",
    { type: "string", "x-free-text": false },
    "#/x-free-text: it is true, or left out",
  ],
  ["an empty list of values", { enum: [] }, "#/enum: an enum has values"],
  ["a structured constant", { const: { a: 1 } }, "#/const: expected a plain value"],
  [
    "a reference to elsewhere",
    { $ref: "orders.yaml#/schemas/Order" },
    "#/$ref: expected a reference to #/components/schemas/",
  ],
  [
    "open properties of one type",
    {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: { type: "string" },
    },
    "#/additionalProperties",
  ],
])("%s is refused by its place", (_, schema, message) => {
  expect(() => schemaType(schema, "#")).toThrow(message);
});
