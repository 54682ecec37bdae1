import { operations, type OperationId } from "@waybill/contract";
import { contractDocument } from "../src/platform/contract-document.ts";

/** A place of a request that names something of the tenant. */
export interface Reference {
  operation: OperationId;
  in: "path" | "query" | "body";
  /** The parameter's name, or a JSON pointer into the body. */
  at: string;
  /** The prefix of the id that belongs there, or `sku`. */
  kind: string;
}

// What of the bundled document is looked at here; it was linted and bound by the server.
interface Schema {
  $ref?: string;
  "x-id-prefix"?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
}
interface Parameter {
  $ref?: string;
  in: "path" | "query" | "header";
  name: string;
  schema: Schema;
}
interface OperationObject {
  parameters?: Parameter[];
  requestBody?: { content: { "application/json": { schema: Schema } } };
}

export const operationIds = Object.values(operations).map(({ id }) => id);

/** The names of an operation's parameters in one part of the request. */
export function parametersOf(id: OperationId, place: Parameter["in"]): string[] {
  return parametersOfOperation(id).flatMap((one) => (one.in === place ? [one.name] : []));
}

/** Whether an operation's request has a body. */
export function takesBody(id: OperationId): boolean {
  return describe(id).requestBody !== undefined;
}

/** Every place of an operation's request where the contract expects an id or a SKU that the tenant has. */
export function referencesOf(id: OperationId): Reference[] {
  const named = parametersOfOperation(id).flatMap(({ in: place, name, schema }): Reference[] => {
    const kind = kindOf(schema) ?? kindOf(resolve(schema).items ?? {});
    return kind === undefined || place === "header"
      ? []
      : [{ operation: id, in: place, at: name, kind }];
  });
  const schema = describe(id).requestBody?.content["application/json"].schema;
  const inBody = schema === undefined ? [] : placesIn(schema, "");
  // What makes or renames a product says its SKU; everything else refers to one.
  const isOwn = ({ kind, at }: { kind: string; at: string }) => kind === "sku" && at === "/sku" && id.endsWith("Product"); // prettier-ignore
  return [
    ...named,
    ...inBody
      .filter((place) => !isOwn(place))
      .map((place) => ({ operation: id, in: "body" as const, ...place })),
  ];
}

function placesIn(schema: Schema, at: string): { at: string; kind: string }[] {
  const kind = kindOf(schema);
  if (kind !== undefined) return [{ at, kind }];
  const { properties = {}, items, oneOf = [] } = resolve(schema);
  return [
    ...Object.entries(properties).flatMap(([name, one]) => placesIn(one, `${at}/${name}`)),
    ...(items ? placesIn(items, `${at}/0`) : []),
    ...oneOf.flatMap((one) => placesIn(one, at)),
  ];
}

function kindOf(schema: Schema): string | undefined {
  if (schema.$ref?.endsWith("/Sku")) return "sku";
  return resolve(schema)["x-id-prefix"];
}

function parametersOfOperation(id: OperationId): Parameter[] {
  const { path } = operations[id];
  // Parameters of the path stand beside its methods.
  const shared = (contractDocument.paths[path] as { parameters?: Parameter[] }).parameters ?? [];
  return [...shared, ...(describe(id).parameters ?? [])].map((one) => resolve(one));
}

function describe(id: OperationId): OperationObject {
  const { path, method } = operations[id];
  const item = contractDocument.paths[path] as unknown as Record<string, OperationObject>;
  const found = item[method.toLowerCase()];
  if (!found) throw new Error(`The contract has no ${id}`);
  return found;
}

function resolve<T extends { $ref?: string }>(node: T): T {
  if (node.$ref === undefined) return node;
  const found = node.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (at, step) => (at as Record<string, unknown>)[step.replaceAll("~1", "/")],
      contractDocument,
    );
  return resolve(found as T);
}
