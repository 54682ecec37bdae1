import type { JsonObject } from "./place.ts";

const problem = { default: { $ref: "#/components/responses/Problem" } };
const answer = (name: string): JsonObject => ({
  description: "It.",
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});
const header = (name: string): JsonObject => ({ name, in: "header", schema: { type: "string" } });
const parameter = (name: string): JsonObject => ({ $ref: `#/components/parameters/${name}` });

/** A small contract with one operation of each kind. */
export const fixture: JsonObject = {
  openapi: "3.1.0",
  paths: {
    "/parcels": {
      get: {
        operationId: "listParcels",
        tags: ["parcels"],
        summary: "List parcels",
        "x-permission": "parcels:read",
        "x-tenant": "required",
        "x-problems": [],
        parameters: [
          {
            name: "state",
            in: "query",
            description: "Any of these.",
            schema: { type: "array", items: { $ref: "#/components/schemas/State" } },
          },
          { name: "limit", in: "query", schema: { type: "integer", default: 50 } },
        ],
        responses: { "200": answer("ParcelPage"), ...problem },
      },
    },
    "/parcels/{parcelId}": {
      parameters: [parameter("ParcelId")],
      put: {
        operationId: "updateParcel",
        tags: ["parcels"],
        summary: "Change a parcel",
        description: "A field left out stays as it is.",
        "x-permission": "parcels:write",
        "x-tenant": "required",
        "x-problems": ["not_found"],
        "x-invalidates": ["listParcels"],
        parameters: [parameter("IfMatch"), parameter("IdempotencyKey")],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/ParcelUpdate" } },
          },
        },
        responses: { "200": answer("Parcel"), ...problem },
      },
      delete: {
        operationId: "loseParcel",
        tags: ["parcels"],
        summary: "Lose a parcel",
        "x-permission": "authenticated",
        "x-tenant": "none",
        "x-problems": [],
        "x-audit": false,
        parameters: [parameter("IdempotencyKey")],
        responses: { "204": { $ref: "#/components/responses/NoContent" }, ...problem },
      },
    },
  },
  components: {
    parameters: {
      ParcelId: {
        name: "parcelId",
        in: "path",
        required: true,
        description: "Which one.",
        schema: { $ref: "#/components/schemas/ParcelId" },
      },
      IfMatch: header("If-Match"),
      IdempotencyKey: header("Idempotency-Key"),
    },
    responses: { NoContent: { description: "Done." }, Problem: { description: "Not done." } },
    schemas: {
      ParcelId: { type: "string", pattern: "^par_", "x-id-prefix": "par" },
      State: { type: "string", enum: ["packed", "sent"], "x-open-enum": true },
      Parcel: {
        type: "object",
        description: "A thing on its way.",
        required: ["id"],
        properties: {
          id: { $ref: "#/components/schemas/ParcelId" },
          state: { $ref: "#/components/schemas/State" },
        },
      },
      ParcelUpdate: {
        type: "object",
        properties: { state: { $ref: "#/components/schemas/State" } },
      },
      ParcelPage: {
        type: "object",
        required: ["items", "nextCursor"],
        properties: {
          items: { type: "array", items: { $ref: "#/components/schemas/Parcel" } },
          nextCursor: { type: ["string", "null"] },
        },
      },
      ProblemCode: problemCodes(),
      Permission: { type: "string", enum: ["parcels:read", "parcels:write"] },
      Role: { type: "string", enum: ["viewer", "agent"] },
    },
  },
  "x-roles": {
    viewer: { permissions: ["parcels:read"] },
    agent: { extends: "viewer", permissions: ["parcels:write"] },
  },
  "x-currencies": { EUR: 2, JPY: 0 },
};

function problemCodes(): JsonObject {
  const statuses = {
    invalid_request: 400,
    malformed_body: 400,
    tenant_required: 400,
    unauthenticated: 401,
    forbidden: 403,
    not_found: 404,
    idempotency_in_flight: 409,
    version_mismatch: 412,
    payload_too_large: 413,
    unsupported_media_type: 415,
    idempotency_key_reused: 422,
    version_required: 428,
    rate_limited: 429,
    internal_error: 500,
    unavailable: 503,
    timeout: 504,
  };
  const kinds = Object.entries(statuses).map(([code, status]) => [
    code,
    { status, title: `It is ${code}` },
  ]);
  return {
    type: "string",
    enum: Object.keys(statuses),
    "x-problem-codes": Object.fromEntries(kinds),
  };
}
