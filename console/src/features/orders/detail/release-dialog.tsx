import { useState } from "react";
import type { HoldRelease, Order, OrderHold } from "@waybill/client";

import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextField } from "../../../ui/text-field.tsx";

interface ReleaseDialogProps {
  order: Order;
  hold: OrderHold;
  onClose: () => void;
}

export function ReleaseDialog({ order, hold, onClose }: ReleaseDialogProps) {
  const [note, setNote] = useState("");
  const release = useDeed(
    "releaseHold",
    (client, request: HoldRelease, options) =>
      client.releaseHold(order.id, hold.id, request, options),
    { done: () => `Hold of order ${order.number} released`, inForm: true },
  );
  const text = note.trim();
  return (
    <Dialog
      title="Release the hold?"
      description={`“${hold.reason}”`}
      isOpen
      onClose={onClose}
      width="sm"
    >
      <Form
        error={release.error}
        onSubmit={() => release.run(text === "" ? {} : { note: text }, onClose)}
      >
        <TextField
          label="Note"
          name="/note"
          description="Shown in the order's history."
          autoFocus
          maxLength={200}
          value={note}
          onChange={setNote}
        />
        <DialogActions>
          <Button onPress={onClose}>Keep the hold</Button>
          <Button variant="primary" type="submit" isPending={release.isPending}>
            Release
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
