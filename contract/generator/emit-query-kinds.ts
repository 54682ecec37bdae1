import type { Contract, Parameter } from "./contract-model.ts";
import { asObject, asString, at, referenceName, type Json, type JsonObject } from "./place.ts";
import { typeScriptFile, type SourceFile } from "./source-file.ts";

/** The client's query-kinds.ts: how the text of a query becomes what a handler gets, as the service reads it. */
export function emitQueryKinds(contract: Contract): Promise<SourceFile> {
  const operations = contract.operations
    .filter(({ queryParameters }) => queryParameters.length > 0)
    .map(({ id, queryParameters }) => {
      const kinds = queryParameters.map((parameter) => [
        parameter.name,
        kindOf(parameter, contract),
      ]);
      return [id, Object.fromEntries(kinds)] as const;
    });
  return typeScriptFile(
    "client/src/testing/query-kinds.ts",
    `export interface QueryKind {
      readonly type: string;
      /** What each of a list's items is. */
      readonly items?: string;
      readonly default?: unknown;
    }

    /** The parameters of each operation that has a query. */
    export const queryKinds: Readonly<Record<string, Readonly<Record<string, QueryKind>>>> = ${JSON.stringify(Object.fromEntries(operations))};\n`,
  );
}

function kindOf({ schema, place }: Parameter, contract: Contract): JsonObject {
  const type = typeOf(schema, place, contract);
  const items =
    type === "array" ? typeOf(asObject(schema["items"], place), place, contract) : undefined;
  const fallback: Json | undefined = schema["default"];
  return { type, ...(items && { items }), ...(fallback !== undefined && { default: fallback }) };
}

function typeOf(schema: JsonObject, place: string, contract: Contract): string {
  if (schema["$ref"] === undefined)
    return asString([schema["type"]].flat()[0] ?? "string", at(place, "type"));
  const name = referenceName(asString(schema["$ref"], place), "schemas", place);
  return typeOf(asObject(contract.schemas[name], place), place, contract);
}
