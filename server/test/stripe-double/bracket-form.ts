/** What a form says in Stripe's encoding: `a[b]=1&c[0][d]=2` is `{ a: { b: "1" }, c: [{ d: "2" }] }`. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue };

export function decodeForm(text: string): Record<string, FormValue> {
  const form: Branch = new Map();
  for (const [name, value] of new URLSearchParams(text)) {
    const [first = "", ...rest] = name.split("[").map((part) => part.replace(/\]$/, ""));
    put(form, [first, ...rest], value);
  }
  return Object.fromEntries([...form].map(([name, value]) => [name, grown(value)]));
}

type Branch = Map<string, Branch | string>;

function put(branch: Branch, [name = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    branch.set(name, value);
    return;
  }
  const known = branch.get(name);
  const next: Branch = known instanceof Map ? known : new Map();
  branch.set(name, next);
  put(next, rest, value);
}

function grown(value: Branch | string): FormValue {
  if (typeof value === "string") return value;
  const entries = [...value].map(([name, inner]): [string, FormValue] => [name, grown(inner)]);
  const isList = entries.every(([name], index) => name === String(index));
  return isList && entries.length > 0
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}

/** The text there; empty where there is none. */
export function textOf(value: FormValue | undefined): string {
  return typeof value === "string" ? value : "";
}

export function listOf(value: FormValue | undefined): FormValue[] {
  return Array.isArray(value) ? value : [];
}

export function recordOf(value: FormValue | undefined): Record<string, FormValue> {
  return typeof value === "object" && !Array.isArray(value) ? value : {};
}

export function textsOf(value: FormValue | undefined): Record<string, string> {
  const entries = Object.entries(recordOf(value));
  return Object.fromEntries(entries.map(([name, inner]) => [name, textOf(inner)]));
}
