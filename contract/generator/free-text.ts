import { asObject, asString, referenceName, type Json, type JsonObject } from "./place.ts";

/** Whether text that people write belongs anywhere into what these parts of a document describe. */
export function hasFreeText(
  document: JsonObject,
  parts: readonly (Json | undefined)[],
  seen: Set<string> = new Set(),
): boolean {
  return parts.some((part) => {
    if (typeof part !== "object" || part === null) return false;
    if (Array.isArray(part)) return hasFreeText(document, part, seen);
    if (part["x-free-text"] === true) return true;
    const target = targetOf(document, part, seen);
    return hasFreeText(document, [...Object.values(part), target], seen);
  });
}

/** What a schema refers to, the first time. */
function targetOf(document: JsonObject, { $ref }: JsonObject, seen: Set<string>): Json | undefined {
  if (typeof $ref !== "string" || seen.has($ref)) return undefined;
  seen.add($ref);
  const components = asObject(document["components"], "#/components");
  const schemas = asObject(components["schemas"], "#/components/schemas");
  return schemas[referenceName(asString($ref, "#"), "schemas", "#")];
}
