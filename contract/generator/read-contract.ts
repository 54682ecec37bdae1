import { checkDiscriminators } from "./check-discriminators.ts";
import type { Contract, Operation, ProblemKind } from "./contract-model.ts";
import {
  asBoolean,
  asObject,
  asString,
  asStrings,
  at,
  knowsOnly,
  refuse,
  type JsonObject,
} from "./place.ts";
import { readOperations } from "./read-operations.ts";

/** Checks a bundled document and reads from it what the emitters need. */
export function readContract(document: JsonObject): Contract {
  const components = asObject(document["components"], "#/components");
  const schemas = Object.fromEntries(
    Object.entries(asObject(components["schemas"], "#/components/schemas")).map(
      ([name, schema]) => {
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
          refuse("#/components/schemas", `"${name}" is not a name for a type`);
        return [name, asObject(schema, at("#/components/schemas", name))];
      },
    ),
  );
  checkDiscriminators(schemas);
  const contract = {
    document,
    schemas,
    operations: readOperations(document),
    problems: readProblems(schemas),
    roles: readRoles(document),
    currencies: readCurrencies(document),
  };
  checkProblems(contract.operations, contract.problems);
  checkPermissions(contract.operations, contract.roles);
  return contract;
}

function readProblems(schemas: Record<string, JsonObject>): Record<string, ProblemKind> {
  const place = "#/components/schemas/ProblemCode/x-problem-codes";
  const schema =
    schemas["ProblemCode"] ?? refuse("#/components/schemas", "there is no ProblemCode");
  const kinds = Object.entries(asObject(schema["x-problem-codes"], place)).map(([code, value]) => {
    const here = at(place, code);
    const kind = asObject(value, here);
    knowsOnly(kind, new Set(["status", "title", "retryable"]), here);
    const status = kind["status"];
    if (typeof status !== "number" || status < 400 || status > 599)
      refuse(at(here, "status"), "expected 400 to 599");
    const retryable =
      kind["retryable"] !== undefined && asBoolean(kind["retryable"], at(here, "retryable"));
    return [
      code,
      { status, title: asString(kind["title"], at(here, "title")), retryable },
    ] as const;
  });
  const listed = asStrings(schema["enum"], "#/components/schemas/ProblemCode/enum");
  if (
    listed.toSorted().join() !==
    kinds
      .map(([code]) => code)
      .toSorted()
      .join()
  ) {
    refuse(place, "names other codes than the enum beside it");
  }
  return Object.fromEntries(kinds);
}

function readRoles(document: JsonObject): Record<string, string[]> {
  const place = "#/x-roles";
  const roles = asObject(document["x-roles"], place);
  const permissionsOf = (name: string, below: readonly string[]): string[] => {
    const here = at(place, name);
    if (below.includes(name)) refuse(here, "extends itself");
    const role = asObject(roles[name], here);
    knowsOnly(role, new Set(["permissions", "extends"]), here);
    const inherited =
      role["extends"] === undefined
        ? []
        : permissionsOf(asString(role["extends"], at(here, "extends")), [...below, name]);
    return [...inherited, ...asStrings(role["permissions"], at(here, "permissions"))];
  };
  return Object.fromEntries(Object.keys(roles).map((name) => [name, permissionsOf(name, [])]));
}

function readCurrencies(document: JsonObject): Record<string, number> {
  const place = "#/x-currencies";
  const entries = Object.entries(asObject(document["x-currencies"], place)).map(
    ([code, digits]) => {
      if (typeof digits !== "number" || digits < 0 || digits > 4)
        refuse(at(place, code), "expected 0 to 4 digits");
      return [code, digits] as const;
    },
  );
  return Object.fromEntries(entries);
}

function checkProblems(
  operations: readonly Operation[],
  problems: Record<string, ProblemKind>,
): void {
  for (const { id, problems: codes } of operations) {
    for (const code of codes) {
      if (problems[code] === undefined)
        refuse("#/paths", `"${id}" names the unknown problem "${code}"`);
    }
  }
}

function checkPermissions(operations: readonly Operation[], roles: Record<string, string[]>): void {
  const known = new Set(["public", "authenticated", ...Object.values(roles).flat()]);
  for (const { id, permission } of operations) {
    if (!known.has(permission))
      refuse("#/paths", `"${id}" needs "${permission}", which no role has`);
  }
}
