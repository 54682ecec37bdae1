import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isApiError, type FulfilmentOrder } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { Select } from "../../ui/select.tsx";
import type { FulfilmentDialogProps } from "./fulfilment-dialog-props.ts";
import { placesQuery } from "./place-name.tsx";
import { Shortages } from "./shortages.tsx";

type LocationId = FulfilmentOrder["locationId"];

/** Another location sends it. */
export function MoveDialog({ fulfilmentOrder, onClose }: FulfilmentDialogProps) {
  const { id, version, locationId, orderNumber } = fulfilmentOrder;
  const places = useQuery(placesQuery(useTenant())).data?.items ?? [];
  const [chosen, setChosen] = useState<LocationId | null>(null);
  const move = useDeed(
    "moveFulfilmentOrder",
    (client, request: { locationId: LocationId }, options) =>
      client.moveFulfilmentOrder(id, request, { ...options, ifMatch: version }),
    { done: () => "Moved", inForm: true },
  );
  return (
    <Dialog
      title={`Let another location send it: order ${orderNumber}`}
      description="The units are reserved there instead, all or none. What was picked here goes back to the shelf."
      isOpen
      onClose={onClose}
    >
      <Form
        error={move.error}
        onSubmit={() => chosen !== null && move.run({ locationId: chosen }, onClose)}
      >
        {isApiError(move.error, "out_of_stock") && (
          <Shortages shortages={move.error.problem.shortages} />
        )}
        <Select
          label="Location"
          name="/locationId"
          placeholder="Choose a location"
          isRequired
          value={chosen}
          onChange={(key) => setChosen(key as LocationId)} // the keys are the locations' ids
        >
          {places
            .filter((place) => place.id !== locationId && place.isActive)
            .map((place) => (
              <ListOption key={place.id} id={place.id} textValue={place.name} />
            ))}
        </Select>
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={move.isPending}>
            Move
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
