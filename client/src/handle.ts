import type { Connection } from "./connection.ts";

/** What every generated function takes first. Made by `connect` or `createClient`; never changes. */
export interface Client {
  readonly connection: Connection;
}

/** A client whose calls are for one tenant: the one it names, or the one its API key belongs to. */
export interface TenantClient extends Client {
  readonly connection: Connection & { readonly isBound: true };
}
