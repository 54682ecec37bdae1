import { useState } from "react";
import type { NewRefund } from "@waybill/client";

import { toDecimal, toMinorUnits } from "../../../format/money.ts";
import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { Money } from "../../../ui/money.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { AmountField } from "./amount-field.tsx";
import type { OrderDialogProps } from "./order-dialog-props.ts";

/** Money back without goods: as goodwill, for what arrived late or scratched. */
export function RefundDialog({ order, onClose }: OrderDialogProps) {
  const { currency, paidTotal, refundedTotal, refundPendingTotal } = order;
  const held = paidTotal.amount - refundedTotal.amount - refundPendingTotal.amount;
  const most = { amount: held, currency };
  const [value, setValue] = useState(Number.NaN);
  const [reason, setReason] = useState("");
  const refund = useDeed(
    "createRefund",
    (client, request: NewRefund, options) => client.createRefund(order.id, request, options),
    { done: () => `Refund for order ${order.number} is to be paid back`, inForm: true },
  );
  const amount = { amount: toMinorUnits(Number.isNaN(value) ? 0 : value, currency), currency };
  return (
    <Dialog
      title={`Give money back for order ${order.number}`}
      description="As goodwill: the customer owes less, and the refund waits to be paid back. Goods that come back are credited by their return."
      isOpen
      onClose={onClose}
    >
      <Form
        error={refund.error}
        onSubmit={() => refund.run({ amount, reason: reason.trim() }, onClose)}
      >
        <AmountField
          label={`Amount, ${currency}`}
          name="/amount/amount"
          description={
            <>
              At most <Money value={most} />, which was paid and is not going back yet.
            </>
          }
          autoFocus
          maxValue={Number(toDecimal(most))}
          currency={currency}
          value={value}
          onChange={setValue}
        />
        <TextField
          label="Reason"
          name="/reason"
          description="Shown in the order's history."
          isRequired
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={refund.isPending}>
            Give back
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
