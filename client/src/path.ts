import { mustBe } from "./argument-error.ts";

/**
 * Fills in a path's parameters. A parameter that would lead to another path is refused: an empty one asks for the
 * list, a dot is removed by the URL's own rules, a slash begins another segment.
 */
export function fillPath(path: string, values: readonly unknown[]): string {
  let index = 0;
  return path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, values[index++]));
}

function segment(name: string, value: unknown): string {
  const isSegment = typeof value === "string" && !/^\.{0,2}$|[/\\]/.test(value);
  mustBe(isSegment && value.isWellFormed(), name, "a path segment");
  return encodeURIComponent(value);
}
