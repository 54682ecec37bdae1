import { useState } from "react";
import type { NewPayment } from "@waybill/client";

import { toDecimal, toMinorUnits } from "../../../format/money.ts";
import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { AmountField } from "./amount-field.tsx";
import { MethodSelect, ReferenceField } from "./method-fields.tsx";
import type { OrderDialogProps } from "./order-dialog-props.ts";

export function PaymentDialog({ order, onClose }: OrderDialogProps) {
  const { currency, amountDue } = order;
  const [method, setMethod] = useState<NewPayment["method"]>("bank_transfer");
  const [value, setValue] = useState(() => Number(toDecimal(amountDue)));
  const [reference, setReference] = useState("");
  const record = useDeed(
    "recordPayment",
    (client, payment: NewPayment, options) => client.recordPayment(order.id, payment, options),
    { done: () => `Payment for order ${order.number} recorded`, inForm: true },
  );
  const amount = { amount: toMinorUnits(value, currency), currency };
  const payment = { method, amount, reference: reference.trim() || null };
  return (
    <Dialog
      title={`Record a payment for order ${order.number}`}
      description="Money that has arrived. Nothing is charged."
      isOpen
      onClose={onClose}
    >
      <Form error={record.error} onSubmit={() => record.run(payment, onClose)}>
        <div className="grid gap-4 sm:grid-cols-2">
          <AmountField
            label={`Amount, ${currency}`}
            name="/amount/amount"
            autoFocus
            currency={currency}
            value={value}
            onChange={setValue}
          />
          <MethodSelect value={method} onChange={setMethod} />
        </div>
        <ReferenceField value={reference} onChange={setReference} />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={record.isPending}>
            Record payment
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
