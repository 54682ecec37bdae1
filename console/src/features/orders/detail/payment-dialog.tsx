import { useState } from "react";
import type { Money, NewPayment, Order } from "@waybill/client";

import { toDecimal, toMinorUnits } from "../../../format/money.ts";
import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { AmountField } from "./amount-field.tsx";
import { GiftCardField, StoreCreditNote, useStoreCredit } from "./balance-fields.tsx";
import { MethodSelect, ReferenceField } from "./method-fields.tsx";
import type { OrderDialogProps } from "./order-dialog-props.ts";

export function PaymentDialog({ order, onClose }: OrderDialogProps) {
  const draft = usePaymentDraft(order);
  const { method, currency } = draft;
  const credit = useStoreCredit(order);
  const record = useDeed(
    "recordPayment",
    (client, payment: NewPayment, options) => client.recordPayment(order.id, payment, options),
    { done: () => `Payment for order ${order.number} recorded`, inForm: true },
  );
  const choose = (chosen: NewPayment["method"]) => {
    draft.setMethod(chosen);
    draft.setUpTo(chosen === "store_credit" ? credit : undefined);
  };
  return (
    <Dialog
      title={`Record a payment for order ${order.number}`}
      description={whatHappens[method]}
      isOpen
      onClose={onClose}
    >
      <Form error={record.error} onSubmit={() => record.run(draft.payment, onClose)}>
        <div className="grid gap-4 sm:grid-cols-2">
          <AmountField
            label={`Amount, ${currency}`}
            name="/amount/amount"
            autoFocus
            currency={currency}
            value={draft.value}
            onChange={draft.setValue}
          />
          <MethodSelect value={method} onChange={choose} />
        </div>
        {method === "store_credit" && <StoreCreditNote balance={credit} />}
        {method === "gift_card" && (
          <GiftCardField
            value={draft.code}
            onChange={draft.setCode}
            onFound={({ balance }) => draft.setUpTo(balance)}
          />
        )}
        {!isBalance(method) && (
          <ReferenceField value={draft.reference} onChange={draft.setReference} />
        )}
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={record.isPending}>
            {isBalance(method) ? "Pay" : "Record payment"}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function usePaymentDraft({ currency, amountDue }: Order) {
  const [method, setMethod] = useState<NewPayment["method"]>("bank_transfer");
  const [value, setValue] = useState(() => Number(toDecimal(amountDue)));
  const [reference, setReference] = useState("");
  const [code, setCode] = useState("");
  const amount = { amount: toMinorUnits(value, currency), currency };
  const payment: NewPayment = {
    ...{ method, amount },
    ...(method === "gift_card" && { giftCardCode: code }),
    ...(!isBalance(method) && { reference: reference.trim() || null }),
  };
  return {
    ...{ currency, payment, method, setMethod, value, setValue },
    ...{ reference, setReference, code, setCode },
    /** As much as is due, and as there is: of another currency nothing can be said. */
    setUpTo(balance: Money | undefined) {
      const there = balance?.currency === currency ? balance.amount : amountDue.amount;
      const most = { amount: Math.min(there, amountDue.amount), currency };
      setValue(Number(toDecimal(most)));
    },
  };
}

/** Whether the money is kept here, and paying takes it. */
function isBalance(method: NewPayment["method"]): boolean {
  return method === "store_credit" || method === "gift_card";
}

const whatHappens: Record<NewPayment["method"], string> = {
  bank_transfer: "Money that has arrived. Nothing is charged.",
  cash: "Money that has arrived. Nothing is charged.",
  external: "Money that has arrived. Nothing is charged.",
  store_credit: "It is taken from what the customer has with the shop.",
  gift_card: "It is taken from what is left on the gift card.",
};
