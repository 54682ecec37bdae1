import { existsSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { FormValue } from "./bracket-form.ts";

const place = new URL("../../../../shared/contracts/", import.meta.url);

/** What a request or an answer has against it; empty when it is as Stripe describes it. */
export interface SubsetContract {
  ofRequest(request: AskedOf): string[];
  ofAnswer(method: string, path: string, status: number, body: unknown): string[];
}

export interface AskedOf {
  method: string;
  path: string;
  query: Record<string, FormValue>;
  body: Record<string, FormValue>;
}

/** A file of reference data beside the checkout; undefined, said aloud, where there is none. */
export function sharedContract(name: string): unknown {
  const file = new URL(name, place);
  if (!existsSync(file)) {
    console.warn(`Not checked against ${name}: it is not beside this checkout.`);
    return undefined;
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

let opened: SubsetContract | null | undefined;

/** Stripe's own description of these paths, if it is at hand: large, so read once. */
export function openSubsetContract(): SubsetContract | null {
  if (opened === undefined) opened = readContract();
  return opened;
}

function readContract(): SubsetContract | null {
  const document = sharedContract("stripe-subset-d2.json");
  if (!isRecord(document)) return null;
  const plain = withoutNullable(document);
  const formats = { decimal: true, "unix-time": true } as const;
  const schemas = { $id: "stripe", ...(isRecord(plain) ? plain : {}) };
  // Forms and queries are text: what is a number is told by the schema. Answers are JSON and are what they are.
  const asked = new Ajv({ strict: false, coerceTypes: true, allErrors: true, formats });
  const answered = new Ajv({ strict: false, formats });
  asked.addSchema(schemas);
  answered.addSchema(schemas);
  const check = (ajv: Ajv, steps: readonly string[], value: unknown): string[] => {
    const validate = ajv.getSchema(`stripe#${pointerOf(steps)}`);
    if (!validate) return [`${steps.join(" ")} is not described`];
    return validate(value) ? [] : faultsOf(validate);
  };
  const compiled = new Map<string, ValidateFunction>();
  // In an object, so that a text can be coerced.
  const parameterOf = (steps: readonly string[]): ValidateFunction => {
    const $ref = `stripe#${pointerOf(steps)}`;
    const known = compiled.get($ref);
    if (known) return known;
    const made = asked.compile({ type: "object", properties: { value: { $ref } } });
    compiled.set($ref, made);
    return made;
  };
  return {
    ofRequest({ method, path, query, body }) {
      const described = templateOf(document, method, path);
      if (!described) return [`${method} ${path} is no path of the contract`];
      const { steps, values, parameters } = described;
      const given: Record<string, unknown> = { ...query, ...values };
      const unknown = Object.keys(given).filter((name) => !parameters.includes(name));
      const form = ["requestBody", "content", "application/x-www-form-urlencoded", "schema"];
      return [
        ...unknown.map((name) => `${method} ${path} has no parameter ${name}`),
        ...parameters.flatMap((name, index) => {
          if (given[name] === undefined) return [];
          const schema = [...steps, "parameters", String(index), "schema"];
          const validate = parameterOf(schema);
          return validate({ value: given[name] }) ? [] : faultsOf(validate);
        }),
        ...check(asked, [...steps, ...form], structuredClone(body)),
      ];
    },
    ofAnswer(method, path, status, body) {
      const described = templateOf(document, method, path);
      if (!described) return [];
      const answer = ["responses", status === 200 ? "200" : "default", "content"];
      return check(answered, [...described.steps, ...answer, "application/json", "schema"], body);
    },
  };
}

function templateOf(document: Record<string, unknown>, method: string, path: string) {
  const paths = isRecord(document["paths"]) ? document["paths"] : {};
  // Those without a parameter first: `/search` is no payment's id.
  const templates = Object.keys(paths).toSorted(
    (a, b) => Number(/\{/.test(a)) - Number(/\{/.test(b)),
  );
  for (const template of templates) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const match = new RegExp(`^${template.replaceAll(/\{\w+\}/g, "([^/]+)")}$`).exec(path);
    const operations = paths[template];
    const operation = isRecord(operations) ? operations[method.toLowerCase()] : undefined;
    if (!match || !isRecord(operation)) continue;
    const described = Array.isArray(operation["parameters"]) ? operation["parameters"] : [];
    return {
      steps: ["paths", template, method.toLowerCase()],
      values: Object.fromEntries(names.map((name, index) => [name, match[index + 1]])),
      parameters: described.map((parameter: { name: string }) => parameter.name),
    };
  }
  return undefined;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says "or null". */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (!isRecord(value)) return value;
  const { nullable, ...rest } = value;
  const inner = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, withoutNullable(v)]));
  if (nullable === true) return { anyOf: [inner, { type: "null" }] };
  return nullable === undefined ? inner : { ...inner, nullable: withoutNullable(nullable) };
}

function pointerOf(steps: readonly string[]): string {
  const escaped = steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1"));
  return escaped.map((step) => `/${encodeURIComponent(step)}`).join("");
}

function faultsOf({ errors }: ValidateFunction): string[] {
  return (errors ?? []).map(
    (error) => `${error.schemaPath} ${error.instancePath} ${error.message}`,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
