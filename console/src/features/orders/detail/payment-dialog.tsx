import { useState } from "react";
import type { NewPayment, Order } from "@waybill/client";

import { digitsOf, toDecimal, toMinorUnits } from "../../../format/money.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { ListOption } from "../../../ui/list-option.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toast.tsx";
import { useOperation } from "../../../use-operation.ts";
import { methodWords } from "./payment-words.ts";

interface PaymentDialogProps {
  order: Order;
  isOpen: boolean;
  onClose: () => void;
}

export function PaymentDialog({ order, isOpen, onClose }: PaymentDialogProps) {
  return (
    <Dialog
      title={`Record a payment for order ${order.number}`}
      description="Money that has arrived. Nothing is charged."
      isOpen={isOpen}
      onClose={onClose}
    >
      <PaymentForm order={order} onClose={onClose} />
    </Dialog>
  );
}

function PaymentForm({ order, onClose }: Omit<PaymentDialogProps, "isOpen">) {
  const { currency } = order;
  const due = order.total.amount - order.paidTotal.amount;
  const [method, setMethod] = useState<NewPayment["method"]>("bank_transfer");
  const [value, setValue] = useState(Number(toDecimal({ amount: due, currency })));
  const [reference, setReference] = useState("");
  const record = useOperation("recordPayment", (client, payment: NewPayment, options) =>
    client.recordPayment(order.id, payment, options),
  );
  const onSuccess = () => {
    toast({ tone: "success", title: `Payment for order ${order.number} recorded` });
    onClose();
  };
  const amount = { amount: toMinorUnits(value, currency), currency };
  const payment = { method, amount, reference: reference.trim() || null };
  return (
    <Form error={record.error} onSubmit={() => record.mutate(payment, { onSuccess })}>
      <div className="grid gap-4 sm:grid-cols-2">
        <AmountField currency={currency} value={value} onChange={setValue} />
        <Select
          label="Method"
          name="/method"
          value={method}
          // The keys are the methods.
          onChange={(key) => setMethod(key as NewPayment["method"])}
        >
          {Object.entries(methodWords).map(([id, label]) => (
            <ListOption key={id} id={id} textValue={label} />
          ))}
        </Select>
      </div>
      <TextField
        label="Reference"
        name="/reference"
        description="What the bank or the other system calls it, without spaces."
        value={reference}
        onChange={setReference}
        maxLength={128}
      />
      <DialogActions>
        <Button onPress={onClose}>Not now</Button>
        <Button variant="primary" type="submit" isPending={record.isPending}>
          Record payment
        </Button>
      </DialogActions>
    </Form>
  );
}

interface AmountFieldProps {
  currency: string;
  value: number;
  onChange: (value: number) => void;
}

function AmountField({ currency, value, onChange }: AmountFieldProps) {
  const digits = digitsOf(currency);
  return (
    <NumberField
      label={`Amount, ${currency}`}
      name="/amount/amount"
      isRequired
      autoFocus
      minValue={0}
      formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits }}
      value={value}
      onChange={onChange}
    />
  );
}
