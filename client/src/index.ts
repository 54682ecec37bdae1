export type * from "@waybill/contract/types";

export { allHooks } from "./all-hooks.ts";
export { ApiError, isApiError, type ApiErrorOf } from "./api-error.ts";
export { ArgumentError } from "./argument-error.ts";
export { connect, withTenant, type ClientOptions, type TenantClientOptions } from "./connect.ts";
export type { RetryPolicy } from "./connection.ts";
export { createClient, type Facade, type TenantFacade } from "./create-client.ts";
export type { ApiKeyAuth, Auth, CookieAuth, TokenAuth } from "./credential.ts";
export type { Client, TenantClient } from "./handle.ts";
export { idempotencyKey } from "./headers.ts";
export type { Attempt, Hooks } from "./hooks.ts";
export { forgetIntent, keepIntent, type Intent, type KeyStore } from "./keep-intent.ts";
export * from "./operations.ts";
export { paginate, type Pages } from "./paginate.ts";
export { safe, type Failure, type Result } from "./safe.ts";
export type { GetToken } from "./token-credential.ts";
export { traceContext } from "./trace-context.ts";
export { TransportError, type TransportErrorKind } from "./transport-error.ts";
export {
  ConflictError,
  updateWithRetry,
  type Conflict,
  type FieldConflict,
  type UpdateOptions,
} from "./update-with-retry.ts";
