import { resolved, type OpenApiDocument, type Schema } from "./document.ts";

/** A value that a schema accepts: its own example, or one made of its parts. Answers show every member. */
export function exampleOf(document: OpenApiDocument, schema: Schema, isAnswer = false): unknown {
  const own = { ...resolved(document, schema), ...schema };
  if (own.examples?.[0] !== undefined) return own.examples[0];
  if (own.const !== undefined) return own.const;
  if (own.enum !== undefined) return own.enum[0];
  if (own.oneOf !== undefined) {
    const member = own.oneOf.find(({ type }) => type !== "null");
    return member === undefined ? null : exampleOf(document, member, isAnswer);
  }
  if (own.allOf !== undefined) {
    return Object.assign({}, ...own.allOf.map((member) => exampleOf(document, member, isAnswer)));
  }
  return exampleOfType(document, own, isAnswer);
}

function exampleOfType(document: OpenApiDocument, schema: Schema, isAnswer: boolean): unknown {
  const type =
    typeof schema.type === "string" ? schema.type : schema.type?.find((name) => name !== "null");
  switch (type) {
    case "object": {
      const wanted = Object.entries(schema.properties ?? {}).filter(
        ([name], index) =>
          isAnswer ||
          schema.required?.includes(name) ||
          (schema.required === undefined && index === 0),
      );
      return Object.fromEntries(
        wanted.map(([name, member]) => [name, exampleOf(document, member, isAnswer)]),
      );
    }
    case "array":
      return schema.items === undefined ? [] : [exampleOf(document, schema.items, isAnswer)];
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, 1);
    case "boolean":
      return true;
    default:
      return exampleText(schema);
  }
}

function exampleText(schema: Schema): string {
  if (schema["x-id-prefix"] !== undefined)
    return `${schema["x-id-prefix"]}_01jd3k8q9wf2m5x7v0c4b6n8ta`;
  if (schema.format === "date-time") return "2026-11-22T09:30:00.000Z";
  if (schema.format === "date") return "2026-11-22";
  if (schema.format === "email") return "maria.anders@example.com";
  if (schema.format === "uri") return "https://example.com";
  return "text".padEnd(schema.minLength ?? 0, "-");
}
