import { useState } from "react";
import type { PaymentDifference } from "@waybill/client";

import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { differenceWords } from "./difference-words.ts";

interface ResolveDialogProps {
  difference: PaymentDifference;
  onClose: () => void;
}

/** Says what a difference came to. Nothing else changes: no figure of either ledger. */
export function ResolveDialog({ difference, onClose }: ResolveDialogProps) {
  const [resolution, setResolution] = useState("");
  const resolve = useDeed(
    "resolvePaymentDifference",
    (client, request: { resolution: string }, options) =>
      client.resolvePaymentDifference(difference.id, request, options),
    { done: () => "The difference is explained", inForm: true },
  );
  return (
    <Dialog
      title="Explain a difference"
      description={`${differenceWords(difference).title}. It is told again only when the figures change.`}
      isOpen
      onClose={onClose}
    >
      <Form
        error={resolve.error}
        onSubmit={() => resolve.run({ resolution: resolution.trim() }, onClose)}
      >
        <TextField
          label="What it came to"
          name="/resolution"
          description="For whoever asks later. It changes neither ledger."
          isRequired
          autoFocus
          maxLength={500}
          rows={3}
          value={resolution}
          onChange={setResolution}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={resolve.isPending}>
            Resolve
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
