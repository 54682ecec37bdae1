import type { operations, Operations } from "@waybill/contract";
import type { Context, TenantlessContext } from "./context.ts";

type Descriptors = typeof operations;
/** An operation of the contract, as the server sees it. */
export type Operation = Descriptors[keyof Descriptors];

type TenantlessId = {
  [Id in keyof Descriptors]: Descriptors[Id]["tenant"] extends false ? Id : never;
}[keyof Descriptors];

/** Every operation of the contract has its handler here, or the server does not compile. */
export type Handlers = Omit<Operations<Context>, TenantlessId> &
  Pick<Operations<TenantlessContext>, TenantlessId>;

/** The parts of a request that an operation is handed, checked against the contract. */
export interface OperationRequest {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  ifMatch?: string;
}

export type Handler<C> = (request: OperationRequest, context: C) => Promise<unknown>;
