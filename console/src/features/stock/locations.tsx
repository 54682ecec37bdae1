import { useQuery } from "@tanstack/react-query";
import type { Location, LocationId } from "@waybill/client";
import { query } from "@waybill/react";

import { useTenant, type Tenant } from "../../tenant.ts";
import { ListOption } from "../../ui/list-option.tsx";
import { Select } from "../../ui/select.tsx";

/** Every place that holds stock, in the order in which it is taken from them. */
export function locationsQuery({ client, can }: Tenant) {
  const locations = query(client, "listLocations", { limit: 100 });
  return { ...locations, staleTime: 5 * 60_000, enabled: can("stock:read") };
}

export function useLocations(): Location[] {
  return useQuery(locationsQuery(useTenant())).data?.items ?? [];
}

export function LocationName({ id }: { id: LocationId }) {
  const locations = useLocations();
  return <>{locations.find((location) => location.id === id)?.name ?? "A location"}</>;
}

interface LocationSelectProps {
  label: string;
  isLabelHidden?: boolean;
  /** A JSON pointer, in a form. */
  name?: string;
  description?: string;
  value: LocationId | null;
  onChange: (location: LocationId) => void;
  /** Where units cannot go, because they come from there. */
  except?: LocationId | null;
  className?: string;
}

/** One of the locations that are in use. */
export function LocationSelect({ onChange, except = null, ...props }: LocationSelectProps) {
  const choices = useLocations().filter(({ id, isActive }) => isActive && id !== except);
  return (
    <Select
      {...props}
      isRequired
      placeholder="Choose a location"
      onChange={(key) => onChange(key as LocationId)} // the keys are the locations' ids
    >
      {choices.map(({ id, name }) => (
        <ListOption key={id} id={id} textValue={name} />
      ))}
    </Select>
  );
}

interface LocationFilterProps {
  /** Empty for all of them. */
  value: string;
  onChange: (location: string) => void;
}

/** For lists. Those out of use are offered too: what they held once is still in the ledger. */
export function LocationFilter({ value, onChange }: LocationFilterProps) {
  const locations = useLocations();
  if (locations.length < 2 && value === "") return null;
  return (
    <Select
      label="Location"
      isLabelHidden
      value={value === "" ? everywhere : value}
      onChange={(key) => onChange(key === everywhere ? "" : String(key))}
      className="w-full sm:w-56"
    >
      <ListOption id={everywhere} textValue="All locations" />
      {locations.map(({ id, name }) => (
        <ListOption key={id} id={id} textValue={name} />
      ))}
    </Select>
  );
}

const everywhere = "all";
