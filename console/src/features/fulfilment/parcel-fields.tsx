import { TextField } from "../../ui/text-field.tsx";

export interface Parcel {
  carrier: string;
  trackingNumber: string;
}

interface ParcelFieldsProps {
  parcel: Parcel;
  onChange: (parcel: Parcel) => void;
}

export function ParcelFields({ parcel, onChange }: ParcelFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label="Carrier"
        name="/carrier"
        value={parcel.carrier}
        onChange={(carrier) => onChange({ ...parcel, carrier })}
        maxLength={200}
      />
      <TextField
        label="Tracking number"
        name="/trackingNumber"
        value={parcel.trackingNumber}
        onChange={(trackingNumber) => onChange({ ...parcel, trackingNumber })}
        maxLength={60}
      />
    </div>
  );
}

/** Empty fields are null on the wire. */
export function toTracking({ carrier, trackingNumber }: Parcel) {
  return { carrier: carrier.trim() || null, trackingNumber: trackingNumber.trim() || null };
}
