import { useState } from "react";
import { isApiError } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FulfilmentDialogProps } from "./fulfilment-dialog-props.ts";
import { Shortages } from "./shortages.tsx";

/** The location cannot send it: the units are looked for elsewhere. */
export function GiveUpDialog({ fulfilmentOrder, onClose }: FulfilmentDialogProps) {
  const [reason, setReason] = useState("");
  const { id, version, orderNumber } = fulfilmentOrder;
  const cancel = useDeed(
    "cancelFulfilmentOrder",
    (client, request: { reason?: string }, options) =>
      client.cancelFulfilmentOrder(id, request, { ...options, ifMatch: version }),
    { done: () => "Other locations send it now", inForm: true },
  );
  const text = reason.trim();
  return (
    <Dialog
      title={`This location cannot send it: order ${orderNumber}`}
      description="What is left is reserved at other locations, all or none. The order itself stays as it is."
      isOpen
      onClose={onClose}
      isUrgent
    >
      <Form
        error={cancel.error}
        onSubmit={() => cancel.run(text === "" ? {} : { reason: text }, onClose)}
      >
        {isApiError(cancel.error, "out_of_stock") && (
          <Shortages shortages={cancel.error.problem.shortages} />
        )}
        <TextField
          label="Reason"
          name="/reason"
          placeholder="The shelf was empty"
          autoFocus
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <DialogActions>
          <Button onPress={onClose}>Keep it here</Button>
          <Button variant="danger" type="submit" isPending={cancel.isPending}>
            Find another location
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
