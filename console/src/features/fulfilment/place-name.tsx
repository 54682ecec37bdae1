import { useQuery } from "@tanstack/react-query";
import type { FulfilmentOrder } from "@waybill/client";
import { query } from "@waybill/react";

import { useTenant, type Tenant } from "../../tenant.ts";

/** Every place that sends goods; their names stand for their ids. */
export function placesQuery({ client, can }: Tenant) {
  const places = query(client, "listLocations", { limit: 100 });
  return { ...places, staleTime: 5 * 60_000, enabled: can("stock:read") };
}

export function PlaceName({ id }: { id: FulfilmentOrder["locationId"] }) {
  const places = useQuery(placesQuery(useTenant()));
  return <>{places.data?.items.find((place) => place.id === id)?.name ?? "A location"}</>;
}
