/** What a schema may say. Anything else is refused: a keyword that the types ignore would be a lie in them. */
export const schemaKeywords: ReadonlySet<string> = new Set([
  ...["$ref", "type", "const", "enum", "oneOf", "allOf", "discriminator"],
  ...["properties", "required", "additionalProperties", "unevaluatedProperties", "items"],
  // Checked by the server and shown in the reference; TypeScript cannot say them.
  ...["format", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems"],
  ...["minProperties", "maxProperties", "propertyNames", "not", "default"],
  ...["title", "description", "examples", "deprecated"],
  ...["x-id-prefix", "x-open-enum", "x-problem-codes"],
  // What people write: the server refuses card numbers there.
  "x-free-text",
]);

/** A type array names several of them; `null` is one of them. */
export const schemaTypes: ReadonlySet<string> = new Set([
  ...["object", "array", "string", "integer", "number", "boolean", "null"],
]);
