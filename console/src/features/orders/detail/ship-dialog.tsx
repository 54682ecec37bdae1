import { useState } from "react";
import type { NewShipment } from "@waybill/client";

import { sumOf, unitsInWords } from "../../../units.ts";
import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { ParcelFields, toTracking, type Parcel } from "../../fulfilment/parcel-fields.tsx";
import { allUnits, toUnitLines, UnitsFields } from "../../fulfilment/units-fields.tsx";
import type { OrderDialogProps } from "./order-dialog-props.ts";

/** The express way: what is given here is picked, packed and shipped in one step, wherever it is. */
export function ShipDialog({ order, onClose }: OrderDialogProps) {
  const [waiting] = useState(() =>
    order.lines
      .filter(({ allocated }) => allocated > 0)
      .map(({ id, sku, title, allocated, quantity }) => ({
        ...{ lineId: id, sku, title, most: allocated },
        hint: `${allocated} of ${quantity} waiting`,
      })),
  );
  const [units, setUnits] = useState(() => allUnits(waiting));
  const [parcel, setParcel] = useState<Parcel>({ carrier: "", trackingNumber: "" });
  const lines = toUnitLines(waiting, units);
  const count = unitsInWords(sumOf(lines, ({ quantity }) => quantity));
  const ship = useDeed(
    "createShipment",
    (client, shipment: NewShipment, options) => client.createShipment(order.id, shipment, options),
    { done: () => `${count} of order ${order.number} shipped`, inForm: true },
  );
  return (
    <Dialog
      title={`Ship order ${order.number}`}
      description="Picks, packs and ships what leaves now, in one step. The rest stays reserved."
      isOpen
      onClose={onClose}
      width="lg"
    >
      <Form error={ship.error} onSubmit={() => ship.run({ lines, ...toTracking(parcel) }, onClose)}>
        <UnitsFields lines={waiting} units={units} onChange={setUnits} />
        <ParcelFields parcel={parcel} onChange={setParcel} />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button
            variant="primary"
            type="submit"
            isPending={ship.isPending}
            disabledReason={
              lines.length === 0 ? "Give a quantity to at least one line." : undefined
            }
          >
            {lines.length === 0 ? "Ship" : `Ship ${count}`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
