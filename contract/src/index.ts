// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.

export type * from "../call.ts";
export type * from "./api.ts";
export * from "./currencies.ts";
export * from "./events.ts";
export * from "./operations.ts";
export * from "./permissions.ts";
export * from "./problems.ts";
export type * from "./schemas.ts";
