import { queryKinds } from "./query-kinds.ts";

/** A query as the service gives it to a handler: numbers are numbers, lists are lists, defaults are there. */
export function readQuery(operation: string, parameters: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(queryKinds[operation] ?? {})) {
    const texts = parameters.getAll(name);
    if (texts.length === 0 && kind.default === undefined) continue;
    if (texts.length === 0) query[name] = kind.default;
    else if (kind.type === "array") query[name] = texts.map((text) => read(text, kind.items));
    else query[name] = read(texts[0] ?? "", kind.type);
  }
  return query;
}

function read(text: string, type = "string"): unknown {
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}
