import type { Address } from "@waybill/client";

import { countryName } from "./country-codes.ts";

export function AddressLines({ address }: { address: Address | null }) {
  if (address === null) return <p className="text-muted">None</p>;
  const lines = [
    address.name,
    address.company,
    address.line1,
    address.line2,
    [[address.postalCode, address.city].filter(Boolean).join(" "), address.region]
      .filter(Boolean)
      .join(", "),
    countryName(address.country),
    address.phone,
  ];
  return (
    <address className="break-words not-italic">
      {lines.filter(Boolean).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  );
}
