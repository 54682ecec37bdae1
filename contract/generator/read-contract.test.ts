import { expect, test } from "vitest";

import { fixture } from "./fixture.ts";
import type { JsonObject } from "./place.ts";
import { readContract } from "./read-contract.ts";

/** The fixture with one place replaced; `undefined` takes it out. */
function changed(path: readonly string[], value: unknown): JsonObject {
  const document = structuredClone(fixture);
  const keys = [...path];
  const last = keys.pop() ?? "";
  // Every key on the way is one of the fixture's objects.
  const holder = keys.reduce<JsonObject>((object, key) => object[key] as JsonObject, document);
  holder[last] = value as JsonObject;
  return structuredClone(JSON.parse(JSON.stringify(document)));
}

const list = ["paths", "/parcels", "get"];
const update = ["paths", "/parcels/{parcelId}", "put"];
const schemas = ["components", "schemas"];
const tagged = { type: "object", required: ["kind"], properties: { kind: { const: "a" } } };

test("the fixture is a contract", () => {
  expect(readContract(fixture).operations.map(({ id }) => id)).toEqual([
    "listParcels",
    "updateParcel",
    "loseParcel",
  ]);
});

test.each<[string, readonly string[], unknown, string]>([
  [
    "an unknown field of an operation",
    [...list, "x-cache"],
    5,
    '#/paths/~1parcels/get/x-cache: the generator does not know "x-cache"',
  ],
  ["callbacks", [...list, "callbacks"], {}, "#/paths/~1parcels/get/callbacks"],
  ["an unknown field of a path", ["paths", "/parcels", "trace"], {}, "#/paths/~1parcels/trace"],
  [
    "an operation without a name",
    [...list, "operationId"],
    undefined,
    "#/paths/~1parcels/get/operationId: expected a text",
  ],
  [
    "a name that is no function's",
    [...list, "operationId"],
    "list-parcels",
    '"list-parcels" is not a name for a function',
  ],
  [
    "two operations of one name",
    [...list, "operationId"],
    "updateParcel",
    'two operations are called "updateParcel"',
  ],
  [
    "an operation without a permission",
    [...list, "x-permission"],
    undefined,
    "#/paths/~1parcels/get/x-permission",
  ],
  [
    "a permission that no role has",
    [...list, "x-permission"],
    "parcels:eat",
    '"listParcels" needs "parcels:eat", which no role has',
  ],
  [
    "half a tenant",
    [...list, "x-tenant"],
    "maybe",
    "#/paths/~1parcels/get/x-tenant: expected `required` or `none`",
  ],
  [
    "an unknown problem",
    [...list, "x-problems"],
    ["lost"],
    '"listParcels" names the unknown problem "lost"',
  ],
  [
    "invalidating what there is not",
    [...update, "x-invalidates"],
    ["getParcel"],
    '"updateParcel" invalidates "getParcel"',
  ],
  [
    "a mutation without an idempotency key",
    [...update, "parameters"],
    [],
    "each mutation, and nothing else, takes an Idempotency-Key",
  ],
  [
    "a body in a read",
    [...list, "requestBody"],
    { content: { "application/json": { schema: { $ref: "#/components/schemas/Parcel" } } } },
    "GET has no body",
  ],
  [
    "an inline body",
    [...update, "requestBody", "content", "application/json", "schema"],
    { type: "object" },
    "a body is a reference to a named schema",
  ],
  [
    "another content type",
    [...update, "requestBody", "content"],
    { "text/csv": {} },
    'content/text~1csv: the generator does not know "text/csv"',
  ],
  [
    "two successes",
    [...list, "responses", "202"],
    { description: "Later." },
    "an operation has one success status",
  ],
  [
    "a header nobody knows",
    ["components", "parameters", "IfMatch", "name"],
    "X-Magic",
    'the generator does not know the header "X-Magic"',
  ],
  [
    "a path parameter that is missing",
    ["components", "parameters", "ParcelId", "name"],
    "id",
    "the path's {parcelId} is not a parameter",
  ],
  [
    "a list in one parameter",
    [...list, "parameters", "0", "explode"],
    false,
    "lists are repeated keys",
  ],
  [
    "a schema whose name is no type's",
    [...schemas, "parcel-box"],
    { type: "string" },
    '"parcel-box" is not a name for a type',
  ],
  [
    "a problem without a kind",
    [...schemas, "ProblemCode", "enum"],
    ["lost"],
    "names other codes than the enum beside it",
  ],
  [
    "a role that extends itself",
    ["x-roles", "viewer", "extends"],
    "agent",
    "#/x-roles/viewer: extends itself",
  ],
  [
    "a currency with too many digits",
    ["x-currencies", "EUR"],
    7,
    "#/x-currencies/EUR: expected 0 to 4 digits",
  ],
  [
    "a discriminator without a mapping",
    [...schemas, "Shape"],
    { oneOf: [], discriminator: { propertyName: "kind" } },
    "#/components/schemas/Shape/discriminator: a discriminator has a mapping",
  ],
])("%s is refused by its place", (_, path, value, message) => {
  expect(() => readContract(changed(path, value))).toThrow(message);
});

test("a discriminator's mapping names each member once, by the tag that the member has itself", () => {
  const union = (mapping: Record<string, string>) => {
    const document = changed([...schemas, "A"], tagged);
    // The fixture's schemas are an object.
    const all = (document["components"] as JsonObject)["schemas"] as JsonObject;
    all["Shape"] = {
      oneOf: [{ $ref: "#/components/schemas/A" }],
      discriminator: { propertyName: "kind", mapping },
    };
    return document;
  };
  expect(() => readContract(union({ a: "#/components/schemas/A" }))).not.toThrow();
  expect(() => readContract(union({ b: "#/components/schemas/A" }))).toThrow(
    'its "kind" must be `const: b`',
  );
  expect(() => readContract(union({ a: "#/components/schemas/B" }))).toThrow(
    "is not a member, or is named twice",
  );
  expect(() => readContract(union({}))).toThrow("does not name #/components/schemas/A");
});
