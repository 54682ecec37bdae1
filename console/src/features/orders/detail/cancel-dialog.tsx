import { useState } from "react";
import type { Order } from "@waybill/client";

import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useChangeStatus } from "./use-change-status.ts";

interface CancelDialogProps {
  order: Order;
  isOpen: boolean;
  onClose: () => void;
}

export function CancelDialog({ order, isOpen, onClose }: CancelDialogProps) {
  const [reason, setReason] = useState("");
  const change = useChangeStatus(order);
  return (
    <Dialog
      title={`Cancel order ${order.number}?`}
      description="Its reserved stock becomes available again. An order that was cancelled stays cancelled."
      isOpen={isOpen}
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
