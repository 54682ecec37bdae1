import { useState } from "react";
import type { NewHold } from "@waybill/client";

import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { OrderDialogProps } from "./order-dialog-props.ts";

export function HoldDialog({ order, onClose }: OrderDialogProps) {
  const [reason, setReason] = useState("");
  const hold = useDeed(
    "holdOrder",
    (client, request: NewHold, options) => client.holdOrder(order.id, request, options),
    { done: () => `Order ${order.number} is on hold`, inForm: true },
  );
  return (
    <Dialog
      title={`Put order ${order.number} on hold`}
      description="Until it is released, nobody can confirm, pack, ship or complete it. It can still be edited and cancelled."
      isOpen
      onClose={onClose}
    >
      <Form error={hold.error} onSubmit={() => hold.run({ reason: reason.trim() }, onClose)}>
        <TextField
          label="Reason"
          name="/reason"
          description="Everybody who tries to go on is told this."
          isRequired
          autoFocus
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={hold.isPending}>
            Put on hold
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
