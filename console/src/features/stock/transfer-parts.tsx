import { ArrowRight } from "lucide-react";
import type { Transfer } from "@waybill/client";

import { formatDate } from "../../format/date.ts";
import { useTenant, type Tenant } from "../../tenant.ts";
import { LocationName } from "./locations.tsx";

/** Its reference, or when it was written down: it has no number of its own. */
export function titleOf({ reference, createdAt }: Transfer, { locale, zone }: Tenant): string {
  return reference ?? `Transfer of ${formatDate(createdAt, "dayAndTime", locale, zone)}`;
}

export function TransferTitle({ transfer }: { transfer: Transfer }) {
  return <>{titleOf(transfer, useTenant())}</>;
}

export function Way({ transfer: { fromLocationId, toLocationId } }: { transfer: Transfer }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      {fromLocationId === null ? "Supplier" : <LocationName id={fromLocationId} />}
      <ArrowRight aria-label="to" role="img" className="size-3.5 text-muted" />
      <LocationName id={toLocationId} />
    </span>
  );
}
