import { expect, test } from "vitest";

import { emitContract } from "./emit-contract.ts";
import { fixture } from "./fixture.ts";
import { readContract } from "./read-contract.ts";

const files = new Map(
  (await emitContract(readContract(fixture))).map(({ path, text }) => [path, text]),
);
const textOf = (path: string): string => files.get(path) ?? "";

test("every file is written, and says that it is generated", () => {
  expect([...files.keys()].toSorted()).toEqual([
    "client/src/caching.ts",
    "client/src/operations.ts",
    "client/src/testing/examples.ts",
    "client/src/testing/query-kinds.ts",
    "contract/src/api.ts",
    "contract/src/currencies.ts",
    "contract/src/index.ts",
    "contract/src/openapi.json",
    "contract/src/operations.ts",
    "contract/src/permissions.ts",
    "contract/src/problems.ts",
    "contract/src/schemas.ts",
    "contract/src/types.ts",
  ]);
  for (const [path, text] of files)
    expect(text.startsWith(path.endsWith(".json") ? "{" : "// Generated")).toBe(true);
});

test("schemas become interfaces and aliases with their descriptions", () => {
  expect(textOf("contract/src/schemas.ts")).toContain(`export type ParcelId = \`par_\${string}\`;

export type State = "packed" | "sent" | (string & {});

/** A thing on its way. */
export interface Parcel {
  id: ParcelId;
  state?: State;
}
`);
});

test("an operation becomes a frozen descriptor", () => {
  expect(textOf("contract/src/operations.ts")).toContain(`/** Lose a parcel. */
export const loseParcel = Object.freeze({
  id: "loseParcel",
  method: "DELETE",
  path: "/parcels/{parcelId}",
  status: 204,
  safe: false,
  ifMatch: false,
  tenant: false,
  sealed: false,
  audit: false,
  permission: "authenticated",
  problems: [
    "unauthenticated",
    "invalid_request",
    "idempotency_in_flight",
    "idempotency_key_reused",
    "rate_limited",
    "internal_error",
    "unavailable",
    "timeout",
  ],
  invalidates: [],
} as const);
`);
});

test("a handler's request has the members that apply, queries with their defaults", () => {
  const api = textOf("contract/src/api.ts");
  expect(api).toContain(`export interface ListParcelsQuery {
  /** Any of these. */
  state?: State[] | undefined;
  limit?: number | undefined;
}

export interface ListParcelsRequest {
  query: ListParcelsQuery & { limit: number };
}
`);
  expect(api).toContain(`export interface UpdateParcelRequest {
  path: { parcelId: ParcelId };
  body: ParcelUpdate;
  ifMatch?: string;
}
`);
  expect(api).toContain(
    "  loseParcel(request: LoseParcelRequest, context: Context): Promise<void>;",
  );
});

test("the client takes path parameters, then body or query, then options", () => {
  const [, unbound = "", bound = ""] = textOf("contract/src/api.ts").split(
    /export interface (?:UnboundApi|Api extends UnboundApi) /,
  );
  expect(unbound).toContain(
    "loseParcel(parcelId: ParcelId, options?: MutationOptions): Call<void, LoseParcelProblemCode>;",
  );
  expect(bound).toContain(`  updateParcel(
    parcelId: ParcelId,
    body: ParcelUpdate,
    options: ConditionalOptions,
  ): Call<Parcel, UpdateParcelProblemCode>;`);
  expect(bound).toMatch(
    /listParcels\(\s*query\?: ListParcelsQuery,\s*options\?: CallOptions,?\s*\)/,
  );
});

test("the client's functions are one call each, with every problem in their documentation", () => {
  const operations = textOf("client/src/operations.ts");
  expect(operations).toContain(`/**
 * Change a parcel.
 *
 * A field left out stays as it is.
 * @param parcelId Which one.
 * @param options With \`ifMatch\`, the version that the change was made from.
 * @throws {ApiError} 400 \`tenant_required\`: It is tenant_required.
`);
  expect(operations).toContain(
    " * @throws {ApiError} 412 `version_mismatch`: It is version_mismatch.\n",
  );
  expect(operations).toContain(
    `  call(client, "PUT", "/parcels/{parcelId}", [parcelId], body, options);`,
  );
  expect(operations).toContain("needsTenant: false,\n    isEmpty: true,");
});

test("roles have what they inherit, and a cache knows what is stale", () => {
  expect(textOf("contract/src/permissions.ts")).toContain(
    'agent: ["parcels:read", "parcels:write"],',
  );
  expect(textOf("client/src/caching.ts")).toContain('updateParcel: ["listParcels"]');
  expect(textOf("client/src/caching.ts")).toContain('["loseParcel"]');
});

test("the same contract gives the same files", async () => {
  const again = await emitContract(readContract(fixture));
  expect(new Map(again.map(({ path, text }) => [path, text]))).toEqual(files);
});
