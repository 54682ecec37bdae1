import { useState } from "react";
import type { NewShipment, Order, OrderLine } from "@waybill/client";

import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toast.tsx";
import { useOperation } from "../../../use-operation.ts";

interface ShipDialogProps {
  order: Order;
  isOpen: boolean;
  onClose: () => void;
}

export function ShipDialog({ order, isOpen, onClose }: ShipDialogProps) {
  return (
    <Dialog
      title={`Ship order ${order.number}`}
      description="What leaves now. The rest stays reserved."
      isOpen={isOpen}
      onClose={onClose}
      width="lg"
    >
      <ShipForm order={order} onClose={onClose} />
    </Dialog>
  );
}

function ShipForm({ order, onClose }: Omit<ShipDialogProps, "isOpen">) {
  const [waiting] = useState(() => order.lines.filter(({ allocated }) => allocated > 0));
  const [quantities, setQuantities] = useState(
    () => new Map(waiting.map(({ id, allocated }) => [id, allocated])),
  );
  const [parcel, setParcel] = useState<Parcel>({ carrier: "", trackingNumber: "" });
  const ship = useOperation("createShipment", (client, shipment: NewShipment, options) =>
    client.createShipment(order.id, shipment, options),
  );
  const lines = waiting
    .map(({ id }) => ({ lineId: id, quantity: quantities.get(id) ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
  const units = unitsInWords(lines.reduce((sum, { quantity }) => sum + quantity, 0));
  const onSuccess = () => {
    toast({ tone: "success", title: `${units} of order ${order.number} shipped` });
    onClose();
  };
  const shipment = {
    lines,
    carrier: parcel.carrier.trim() || null,
    trackingNumber: parcel.trackingNumber.trim() || null,
  };
  return (
    <Form error={ship.error} onSubmit={() => ship.mutate(shipment, { onSuccess })}>
      <ul className="flex flex-col divide-y divide-line">
        {waiting.map((line) => (
          <ShipLine
            key={line.id}
            line={line}
            pointer={`/lines/${lines.findIndex(({ lineId }) => lineId === line.id)}/quantity`}
            quantity={quantities.get(line.id) ?? 0}
            onChange={(quantity) =>
              setQuantities((before) => new Map(before).set(line.id, quantity))
            }
          />
        ))}
      </ul>
      <ParcelFields parcel={parcel} onChange={setParcel} />
      <DialogActions>
        <Button onPress={onClose}>Not now</Button>
        <Button
          variant="primary"
          type="submit"
          isPending={ship.isPending}
          disabledReason={lines.length === 0 ? "Give a quantity to at least one line." : undefined}
        >
          {`Ship ${units}`}
        </Button>
      </DialogActions>
    </Form>
  );
}

interface Parcel {
  carrier: string;
  trackingNumber: string;
}

function ParcelFields({
  parcel,
  onChange,
}: {
  parcel: Parcel;
  onChange: (parcel: Parcel) => void;
}) {
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

function unitsInWords(units: number): string {
  return units === 1 ? "1 unit" : `${units} units`;
}

interface ShipLineProps {
  line: OrderLine;
  pointer: string;
  quantity: number;
  onChange: (quantity: number) => void;
}

function ShipLine({ line, pointer, quantity, onChange }: ShipLineProps) {
  return (
    <li className="flex items-center gap-4 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{line.title}</p>
        <p className="text-sm text-muted tabular-nums">
          {line.sku}, {line.allocated} of {line.quantity} waiting
        </p>
      </div>
      <NumberField
        label={`Quantity of ${line.sku}`}
        isLabelHidden
        hasSteppers
        name={pointer}
        minValue={0}
        maxValue={line.allocated}
        value={quantity}
        onChange={(value) => onChange(Number.isNaN(value) ? 0 : value)}
        className="w-32"
      />
    </li>
  );
}
