import { mustBe } from "./argument-error.ts";

/** The query as text with its question mark, lists as repeated keys; what is undefined or null is left out. */
export function queryText(query: object = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item == null) continue;
      mustBe(name !== "limit" || item > 0, name, "above 0");
      parameters.append(name, item);
    }
  }
  return parameters.size ? `?${parameters}` : "";
}
