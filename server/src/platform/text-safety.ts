import type { FieldError } from "@waybill/contract";

const maximumDepth = 16;

/**
 * Finds what no schema speaks of: text that is not Unicode or that PostgreSQL cannot hold (NUL), and nesting without
 * end. Answers the first place, as a JSON pointer below `pointer`.
 */
export function findUnsafeText(value: unknown, pointer = "", depth = 0): FieldError | undefined {
  if (typeof value === "string") return unsafeText(value, pointer);
  if (typeof value !== "object" || value === null) return undefined;
  if (depth === maximumDepth) {
    return { pointer, detail: `is nested deeper than ${maximumDepth} levels`, code: "depth" };
  }
  for (const [key, member] of Object.entries(value)) {
    const place = `${pointer}/${escapeStep(key)}`;
    const found = unsafeText(key, pointer) ?? findUnsafeText(member, place, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** A name as a step of a JSON pointer. */
export function escapeStep(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unsafeText(text: string, pointer: string): FieldError | undefined {
  if (text.includes("\0")) {
    return { pointer, detail: "must not contain a NUL character", code: "nul" };
  }
  if (!text.isWellFormed()) {
    return {
      pointer,
      detail: "must be well-formed Unicode (there is half a character)",
      code: "unicode",
    };
  }
  return undefined;
}
