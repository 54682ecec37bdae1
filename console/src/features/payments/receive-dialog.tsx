import { useState } from "react";
import type { PaymentCapture } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { ReferenceField } from "../orders/detail/method-fields.tsx";
import { MostField, useAmount } from "./most-field.tsx";
import type { PaymentDialogProps } from "./payment-dialogs.tsx";
import { methodLabel } from "./payment-words.ts";

/** What has arrived of a bank transfer, or of cash on delivery, that was asked for. */
export function ReceiveDialog({ order, payment, onClose }: PaymentDialogProps) {
  const { id, capturable } = payment;
  const draft = useAmount(capturable);
  const [reference, setReference] = useState("");
  const [isFinal, setIsFinal] = useState(false);
  const receive = useDeed(
    "capturePayment",
    (client, request: PaymentCapture, options) => client.capturePayment(id, request, options),
    { done: () => `Payment for order ${order.number} recorded`, inForm: true },
  );
  const { amount, most } = draft;
  const isPart = amount.amount > 0 && amount.amount < most.amount;
  const request = {
    amount,
    reference: reference.trim() || null,
    ...(isPart && isFinal && { isFinal }),
  };
  return (
    <Dialog
      title={`Record what has arrived for order ${order.number}`}
      description={`${methodLabel(payment.method)} that was asked for. Nothing is charged.`}
      isOpen
      onClose={onClose}
    >
      <Form error={receive.error} onSubmit={() => receive.run(request, onClose)}>
        <MostField draft={draft} which="which is expected" autoFocus />
        {isPart && (
          <Checkbox isSelected={isFinal} onChange={setIsFinal}>
            Expect no more of it
          </Checkbox>
        )}
        <ReferenceField value={reference} onChange={setReference} />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={receive.isPending}>
            Record arrival
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
