import type { Api, TenantId, UnboundApi } from "@waybill/contract";

import { connect, withTenant, type ClientOptions, type TenantClientOptions } from "./connect.ts";
import type { Client, TenantClient } from "./handle.ts";
import * as operations from "./operations.ts";

/** Every operation as a method; those of a tenant appear once there is one. */
export interface Facade extends Client, UnboundApi {
  /** A new client that is bound to a tenant. This one stays as it is. */
  withTenant(tenantId: TenantId): TenantFacade;
}

/** Every operation as a method. */
export interface TenantFacade extends TenantClient, Api {
  /** A new client that is bound to another tenant. This one stays as it is. */
  withTenant(tenantId: TenantId): TenantFacade;
}

/**
 * A client with all operations. A bundle that needs few of them is smaller with `connect` and the functions of the
 * same names.
 */
export function createClient(options: TenantClientOptions): TenantFacade;
export function createClient(options: ClientOptions): Facade;
export function createClient(options: ClientOptions): Facade {
  return facadeOf(connect(options));
}

function facadeOf(client: Client): TenantFacade {
  const methods = Object.entries(operations).map(([name, operation]) => [
    name,
    // Each takes the client first, whatever follows.
    (operation as (client: Client) => unknown).bind(undefined, client),
  ]);
  // The generated functions are what `Api` is generated beside: the same names, the same parameters.
  const api = Object.fromEntries(methods) as Api;
  const facade = {
    ...client,
    ...api,
    withTenant: (id: TenantId) => facadeOf(withTenant(client, id)),
  };
  // Without a tenant its operations are there too; `Facade` does not show them, and `send` refuses them.
  return facade as TenantFacade;
}
