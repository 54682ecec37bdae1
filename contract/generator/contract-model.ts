import type { JsonObject } from "./place.ts";

/** The contract as the emitters see it: checked, and without anything that OpenAPI allows but we do not use. */
export interface Contract {
  document: JsonObject;
  schemas: Record<string, JsonObject>;
  operations: Operation[];
  problems: Record<string, ProblemKind>;
  /** Each role's permissions, those it inherits included. */
  roles: Record<string, string[]>;
  /** How many digits follow the point, by ISO 4217 code. */
  currencies: Record<string, number>;
}

export interface Operation {
  id: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  tag: string;
  summary: string;
  description: string;
  isDeprecated: boolean;
  /** Its answer carries a secret, which a stored answer must not keep readable. */
  isSealed: boolean;
  /** Whether the platform writes the audit log's row; otherwise the module keeps a history of its own. */
  isAudited: boolean;
  /** A permission, or `public`, or `authenticated`. */
  permission: string;
  needsTenant: boolean;
  needsIfMatch: boolean;
  takesIdempotencyKey: boolean;
  pathParameters: Parameter[];
  queryParameters: Parameter[];
  body: Body | undefined;
  /** Whether what people write is part of the request. */
  takesFreeText: boolean;
  /** The success status, and the schema of its body unless there is none. */
  status: number;
  answer: string | undefined;
  /** The codes it names and those that follow from what it is. */
  problems: string[];
  invalidates: string[];
}

export interface Parameter {
  name: string;
  description: string;
  isRequired: boolean;
  schema: JsonObject;
  place: string;
}

export interface Body {
  schema: string;
  isRequired: boolean;
}

export interface ProblemKind {
  status: number;
  title: string;
  retryable: boolean;
}

export const isSafe = (operation: Operation): boolean => operation.method === "GET";

export const typeName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
