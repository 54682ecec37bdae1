import { useState } from "react";
import type { ReturnDecline } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ReturnDialogProps } from "./return-dialog-props.ts";

export function DeclineDialog({ found, onClose }: ReturnDialogProps) {
  const [reason, setReason] = useState("");
  const { id, version, number } = found;
  const decline = useDeed(
    "declineReturn",
    (client, request: ReturnDecline, options) =>
      client.declineReturn(id, request, { ...options, ifMatch: version }),
    { done: () => `Return ${number} declined`, inForm: true },
  );
  return (
    <Dialog
      title={`Decline return ${number}?`}
      description="The units may be asked for again."
      isOpen
      onClose={onClose}
      isUrgent
    >
      <Form error={decline.error} onSubmit={() => decline.run({ reason: reason.trim() }, onClose)}>
        <TextField
          label="Reason"
          name="/reason"
          isRequired
          autoFocus
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <DialogActions>
          <Button onPress={onClose}>Keep it open</Button>
          <Button variant="danger" type="submit" isPending={decline.isPending}>
            Decline
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
