import type { Contract } from "./contract-model.ts";
import { jsDoc } from "./js-doc.ts";
import { at, type JsonObject } from "./place.ts";
import { documentation, objectMembers, schemaType } from "./schema-type.ts";
import { typeScriptFile, type SourceFile } from "./source-file.ts";

/** schemas.ts: an interface for each object, an alias for everything else. */
export function emitSchemas({ schemas }: Contract): Promise<SourceFile> {
  const types = Object.entries(schemas).map(
    ([name, schema]) => jsDoc(documentation(schema)) + namedSchema(name, schema),
  );
  return typeScriptFile("contract/src/schemas.ts", ...types);
}

function namedSchema(name: string, schema: JsonObject): string {
  const place = at("#/components/schemas", name);
  const type = schemaType(schema, place);
  return isPlainObject(schema)
    ? `export interface ${name} {\n${objectMembers(schema, place)}\n}\n`
    : `export type ${name} = ${type};\n`;
}

function isPlainObject(schema: JsonObject): boolean {
  const combines = ["$ref", "oneOf", "allOf", "enum", "const"].some(
    (keyword) => schema[keyword] !== undefined,
  );
  return schema["type"] === "object" && schema["properties"] !== undefined && !combines;
}
