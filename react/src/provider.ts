import type { Facade, TenantFacade } from "@waybill/client";
import { createContext, createElement, use, type ReactNode } from "react";

const ClientContext = createContext<Facade | TenantFacade | undefined>(undefined);

/** Hands a client to everything below. Another tenant is another provider, with a client of its own. */
export function WaybillProvider(props: {
  client: Facade | TenantFacade;
  children: ReactNode;
}): ReactNode {
  return createElement(ClientContext, { value: props.client }, props.children);
}

/** The client of the nearest provider, which has to be bound to a tenant. */
export function useWaybill(): TenantFacade {
  const client = use(ClientContext);
  if (client === undefined) throw new Error("useWaybill needs a <WaybillProvider> above it");
  if (!isBound(client))
    throw new Error("useWaybill needs a client with a tenant: use client.withTenant(tenantId)");
  return client;
}

const isBound = (client: Facade | TenantFacade): client is TenantFacade =>
  client.connection.isBound;
