import { useState } from "react";
import type { Shipment, ShipmentUpdate } from "@waybill/client";

import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { ParcelFields, toTracking } from "../../fulfilment/parcel-fields.tsx";

export function TrackingDialog({ shipment, onClose }: { shipment: Shipment; onClose: () => void }) {
  const [parcel, setParcel] = useState({
    carrier: shipment.carrier ?? "",
    trackingNumber: shipment.trackingNumber ?? "",
  });
  const update = useDeed(
    "updateShipment",
    (client, change: ShipmentUpdate, options) =>
      client.updateShipment(shipment.id, change, { ...options, ifMatch: shipment.version }),
    { done: () => "Tracking saved", inForm: true },
  );
  return (
    <Dialog title="Tracking of the shipment" isOpen onClose={onClose}>
      <Form error={update.error} onSubmit={() => update.run(toTracking(parcel), onClose)}>
        <ParcelFields parcel={parcel} onChange={setParcel} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={update.isPending}>
            Save
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
