// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

export type * from "../call.ts";
export type * from "./api.ts";
export type { CurrencyCode } from "./currencies.ts";
export type { EventOf, EventType } from "./events.ts";
export type { OperationId } from "./operations.ts";
export type { ProblemCodeWith } from "./problems.ts";
export type * from "./schemas.ts";
