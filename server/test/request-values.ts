import { operations, type OperationId } from "@waybill/contract";
import { contractDocument } from "../src/platform/contract-document.ts";
import { operationIds } from "./contract-places.ts";

/** What of a schema of the bundled document is looked at here; the generator has refused everything else. */
export interface ValueSchema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  maximum?: number;
  "x-id-prefix"?: string;
  "x-free-text"?: boolean;
}
interface Schema extends ValueSchema {
  $ref?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
}
interface OperationObject {
  parameters?: Parameter[];
  requestBody?: { content: { "application/json": { schema: Schema } } };
}
interface Parameter {
  $ref?: string;
  in: "path" | "query" | "header";
  name: string;
  schema: Schema;
}

/** A place of a request that takes a text or a number. */
export interface RequestValue {
  operation: OperationId;
  in: "path" | "query" | "header" | "body";
  /** The parameter's name, or a JSON pointer into the body. */
  at: string;
  /** The name of its schema, or where it has none, that of the schema and property that it belongs to. */
  name: string;
  schema: ValueSchema;
  /** The least of a body that has a value there: nothing else but the tags that say of which form it is. */
  bodyWith: (value: unknown) => unknown;
}

/** Every text and number that a request can carry, of every operation. */
export function requestValues(): RequestValue[] {
  return operationIds.flatMap((id) => {
    const { parameters, body } = describe(id);
    const named = parameters.flatMap(({ in: place, name, schema }) =>
      valuesIn(schema, `${id} ${name}`).map((value) => ({ ...value, in: place, at: name })),
    );
    const inBody = body
      ? valuesIn(body, id).map((value) => ({ ...value, in: "body" as const }))
      : [];
    return [...named, ...inBody].map((value) => ({ ...value, operation: id }));
  });
}

type Value = Pick<RequestValue, "at" | "name" | "schema" | "bodyWith">;

function valuesIn(schema: Schema, name: string, at = "", within: readonly string[] = []): Value[] {
  const named = schema.$ref?.split("/").at(-1);
  if (named !== undefined) {
    // What holds itself holds no value that was not met on the way.
    if (within.includes(named)) return [];
    return valuesIn(resolve(schema), named, at, [...within, named]);
  }
  const forms = [...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const members = Object.entries(schema.properties ?? {});
  const tags = Object.fromEntries(members.flatMap(([key, one]) => (one.const === undefined ? [] : [[key, one.const]]))); // prettier-ignore
  const isValue = [schema.type].flat().some((type) => ["string", "integer", "number"].includes(type ?? "")); // prettier-ignore
  return [
    ...(isValue ? [{ at, name, schema, bodyWith: (value: unknown) => value }] : []),
    ...forms.flatMap((form) => valuesIn(form, name, at, within)),
    ...members.flatMap(([key, member]) =>
      valuesIn(member, `${name}.${key}`, `${at}/${key}`, within).map((value) => ({
        ...value,
        bodyWith: (one: unknown) => ({ ...tags, [key]: value.bodyWith(one) }),
      })),
    ),
    ...(schema.items ? valuesIn(schema.items, name, `${at}/0`, within) : []).map((value) => ({
      ...value,
      bodyWith: (one: unknown) => [value.bodyWith(one)],
    })),
    ...(typeof schema.additionalProperties === "object"
      ? valuesIn(schema.additionalProperties, name, `${at}/any`, within).map((value) => ({
          ...value,
          bodyWith: (one: unknown) => ({ any: value.bodyWith(one) }),
        }))
      : []),
  ];
}

function describe(id: OperationId): { parameters: Parameter[]; body: Schema | undefined } {
  const { path, method } = operations[id];
  // The document was bound by the server, so it has every operation.
  const item = contractDocument.paths[path] as unknown as Record<string, OperationObject> & { parameters?: Parameter[] }; // prettier-ignore
  const { parameters = [], requestBody } = item[method.toLowerCase()] ?? {};
  return {
    parameters: [...(item.parameters ?? []), ...parameters].map((one) => resolve(one)),
    body: requestBody?.content["application/json"].schema,
  };
}

function resolve<T extends { $ref?: string }>(node: T): T {
  if (node.$ref === undefined) return node;
  const found = node.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (at, step) => (at as Record<string, unknown>)[step], // A reference of the document leads somewhere.
      contractDocument,
    );
  return found as T; // To what stands in its place.
}
