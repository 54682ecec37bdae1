import {
  asArray,
  asObject,
  asString,
  at,
  referenceName,
  refuse,
  type JsonObject,
  type Place,
} from "./place.ts";

/**
 * Without a mapping the tag would be the schema's name and narrowing would break, so one is required, it must name
 * each member once, and each member must say the tag's value itself.
 */
export function checkDiscriminators(schemas: Record<string, JsonObject>): void {
  for (const [name, schema] of Object.entries(schemas)) {
    visit(schema, at("#/components/schemas", name), schemas);
  }
}

function visit(schema: JsonObject, place: Place, schemas: Record<string, JsonObject>): void {
  if (schema["discriminator"] !== undefined) checkOne(schema, place, schemas);
  for (const keyword of ["properties", "items", "oneOf", "allOf", "additionalProperties"]) {
    const value = schema[keyword];
    if (typeof value !== "object" || value === null) continue;
    const children =
      keyword === "items" || keyword === "additionalProperties" ? { "": value } : value;
    for (const [key, child] of Object.entries(children)) {
      const childPlace = key === "" ? at(place, keyword) : at(place, keyword, key);
      visit(asObject(child, childPlace), childPlace, schemas);
    }
  }
}

function checkOne(schema: JsonObject, place: Place, schemas: Record<string, JsonObject>): void {
  const here = at(place, "discriminator");
  const discriminator = asObject(schema["discriminator"], here);
  const tag = asString(discriminator["propertyName"], at(here, "propertyName"));
  if (discriminator["mapping"] === undefined) refuse(here, "a discriminator has a mapping");
  const mapping = asObject(discriminator["mapping"], at(here, "mapping"));
  const members = new Set(
    asArray(schema["oneOf"], at(place, "oneOf")).map((member, index) =>
      asString(
        asObject(member, at(place, "oneOf", index))["$ref"],
        at(place, "oneOf", index, "$ref"),
      ),
    ),
  );
  for (const [value, reference] of Object.entries(mapping)) {
    const target = asString(reference, at(here, "mapping", value));
    if (!members.delete(target))
      refuse(at(here, "mapping", value), `"${target}" is not a member, or is named twice`);
    const name = referenceName(target, "schemas", at(here, "mapping", value));
    if (!saysTag(schemas[name], tag, value)) {
      refuse(
        at("#/components/schemas", name),
        `its "${tag}" must be \`const: ${value}\`, as the mapping says`,
      );
    }
  }
  if (members.size > 0) refuse(at(here, "mapping"), `does not name ${[...members].join(", ")}`);
}

function saysTag(schema: JsonObject | undefined, tag: string, value: string): boolean {
  const own = schema?.["properties"];
  if (typeof own === "object" && own !== null && !Array.isArray(own)) {
    const property = own[tag];
    if (typeof property === "object" && property !== null && !Array.isArray(property)) {
      return (
        property["const"] === value &&
        Array.isArray(schema?.["required"]) &&
        schema["required"].includes(tag)
      );
    }
  }
  const parts = schema?.["allOf"];
  return (
    Array.isArray(parts) &&
    parts.some(
      (part) =>
        typeof part === "object" &&
        part !== null &&
        !Array.isArray(part) &&
        saysTag(part, tag, value),
    )
  );
}
