/** Where in the document something stands, as a JSON pointer. Every refusal of the generator names one. */
export type Place = string;

export function at(place: Place, ...keys: (string | number)[]): Place {
  return [
    place,
    ...keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1")),
  ].join("/");
}

export function refuse(place: Place, reason: string): never {
  throw new Error(`${place || "#"}: ${reason}`);
}

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

export function asObject(value: Json | undefined, place: Place): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(place, "expected an object");
  }
  return value;
}

export function asArray(value: Json | undefined, place: Place): Json[] {
  if (!Array.isArray(value)) refuse(place, "expected a list");
  return value;
}

export function asString(value: Json | undefined, place: Place): string {
  if (typeof value !== "string" || value === "") refuse(place, "expected a text");
  return value;
}

export function asStrings(value: Json | undefined, place: Place): string[] {
  return asArray(value, place).map((item, index) => asString(item, at(place, index)));
}

export function asBoolean(value: Json | undefined, place: Place): boolean {
  if (typeof value !== "boolean") refuse(place, "expected true or false");
  return value;
}

/** Refuses every key that the generator would otherwise silently ignore. */
export function knowsOnly(value: JsonObject, known: ReadonlySet<string>, place: Place): void {
  for (const key of Object.keys(value)) {
    if (!known.has(key)) refuse(at(place, key), `the generator does not know "${key}"`);
  }
}

/** The name in `#/components/<kind>/<name>`; any other reference is refused. */
export function referenceName(reference: string, kind: string, place: Place): string {
  const prefix = `#/components/${kind}/`;
  if (!reference.startsWith(prefix))
    refuse(place, `expected a reference to ${prefix}..., got "${reference}"`);
  return reference.slice(prefix.length);
}
