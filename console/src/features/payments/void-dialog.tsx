import { useState, type ReactNode } from "react";
import type { PaymentVoid } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { Money } from "../../ui/money.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { doneWords } from "./done-words.ts";
import type { PaymentDialogProps } from "./payment-dialogs.tsx";
import { wayLabel } from "./payment-words.ts";

/** Gives up what is authorised: the customer's bank frees it. */
export function ReleaseDialog(props: PaymentDialogProps) {
  const { payment } = props;
  return (
    <VoidDialog
      {...props}
      title={`Release the payment for order ${props.order.number}?`}
      action="Release"
      done="released"
    >
      <Money value={payment.capturable} /> of {wayLabel(payment)} will not be captured, and the bank
      frees it for the customer. To be paid after all you need another payment.
    </VoidDialog>
  );
}

/** Takes back a payment that nobody has made. */
export function WithdrawDialog(props: PaymentDialogProps) {
  const { payment, order } = props;
  return (
    <VoidDialog
      {...props}
      title={`Withdraw the payment for order ${order.number}?`}
      action="Withdraw"
      done="withdrawn"
    >
      {payment.provider === "manual" ? (
        <>
          <Money value={payment.capturable} /> are no longer expected. What has arrived stays.
        </>
      ) : (
        "The link no longer works. The order stays as it is, and you can ask for another payment."
      )}
    </VoidDialog>
  );
}

interface VoidDialogProps extends PaymentDialogProps {
  title: string;
  action: string;
  done: string;
  children: ReactNode;
}

function VoidDialog({ order, payment, onClose, title, action, done, children }: VoidDialogProps) {
  const [reason, setReason] = useState("");
  const release = useDeed(
    "voidPayment",
    (client, request: PaymentVoid, options) => client.voidPayment(payment.id, request, options),
    { done: doneWords(done, order), inForm: true },
  );
  return (
    <Dialog title={title} description={children} isOpen onClose={onClose} isUrgent>
      <Form
        error={release.error}
        onSubmit={() => release.run({ reason: reason.trim() || null }, onClose)}
      >
        <TextField
          label="Reason"
          name="/reason"
          description="Shown in the order's history."
          autoFocus
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <DialogActions>
          <Button onPress={onClose}>Keep it</Button>
          <Button variant="danger" type="submit" isPending={release.isPending}>
            {action}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
