import { useState } from "react";
import type { Money, Payment, PaymentCapture } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { Money as Amount } from "../../ui/money.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { PaymentDialogProps } from "./payment-dialogs.tsx";
import { doneWords } from "./done-words.ts";
import { MostField, useAmount } from "./most-field.tsx";
import { wayLabel } from "./payment-words.ts";

/** Takes what is authorised, all of it or a part. */
export function CaptureDialog({ order, payment, onClose }: PaymentDialogProps) {
  const { id, capturable, authorizationExpiresAt } = payment;
  const draft = useAmount(capturable);
  const [isFinal, setIsFinal] = useState(false);
  const capture = useDeed(
    "capturePayment",
    (client, request: PaymentCapture, options) => client.capturePayment(id, request, options),
    { done: doneWords("captured", order), inForm: true },
  );
  const { amount, most } = draft;
  const rest = { ...most, amount: most.amount - amount.amount };
  const isPart = amount.amount > 0 && rest.amount > 0;
  const request = { amount, ...(isPart && isFinal && { isFinal }) };
  return (
    <Dialog
      title={`Capture a payment for order ${order.number}`}
      description={`Takes the money that ${wayLabel(payment)} is authorised for.`}
      isOpen
      onClose={onClose}
    >
      <Form error={capture.error} onSubmit={() => capture.run(request, onClose)}>
        <MostField
          draft={draft}
          which={
            <>
              which is authorised and not captured yet
              {authorizationExpiresAt !== null && (
                <>
                  {", until "}
                  <DateTime value={authorizationExpiresAt} />
                </>
              )}
            </>
          }
          autoFocus
        />
        {isPart && (
          <RestField rest={rest} payment={payment} isFinal={isFinal} onChange={setIsFinal} />
        )}
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={capture.isPending}>
            Capture
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

interface RestFieldProps {
  rest: Money;
  payment: Payment;
  isFinal: boolean;
  onChange: (isFinal: boolean) => void;
}

/** What becomes of the rest: the desk's choice where the gateway captures more than once. */
function RestField({ rest, payment, isFinal, onChange }: RestFieldProps) {
  if (payment.provider === "stripe") {
    return (
      <Notice tone="info">
        Stripe captures once: the rest, <Amount value={rest} />, is released.
      </Notice>
    );
  }
  return (
    <Checkbox isSelected={isFinal} onChange={onChange}>
      <span>
        Release the rest, <Amount value={rest} />
      </span>
    </Checkbox>
  );
}
