import { useState } from "react";

import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { Money } from "../../../ui/money.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { OrderDialogProps } from "./order-dialog-props.ts";
import { useChangeStatus } from "./use-change-status.ts";

export function CancelDialog({ order, onClose }: OrderDialogProps) {
  const [reason, setReason] = useState("");
  const change = useChangeStatus(order);
  return (
    <Dialog
      title={`Cancel order ${order.number}?`}
      description={consequences(order)}
      isOpen
      onClose={onClose}
      isUrgent
    >
      <Form
        error={null}
        onSubmit={() => change.mutate({ status: "cancelled", reason: reason.trim() }, onClose)}
      >
        <TextField
          label="Reason"
          name="/reason"
          description="Shown in the order's history."
          isRequired
          autoFocus
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <DialogActions>
          <Button onPress={onClose}>Keep the order</Button>
          <Button variant="danger" type="submit" isPending={change.isPending}>
            Cancel the order
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function consequences({ paidTotal, refundedTotal, refundPendingTotal }: OrderDialogProps["order"]) {
  const held = paidTotal.amount - refundedTotal.amount - refundPendingTotal.amount;
  return (
    <>
      Its reserved stock becomes available again
      {held > 0 && (
        <>
          , and a refund of <Money value={{ ...paidTotal, amount: held }} /> will be pending
        </>
      )}
      . An order that was cancelled stays cancelled.
    </>
  );
}
