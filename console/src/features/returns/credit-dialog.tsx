import { useState } from "react";
import type { ReturnCredit } from "@waybill/client";

import { toDecimal, toMinorUnits } from "../../format/money.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { Money } from "../../ui/money.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AmountField } from "../orders/detail/amount-field.tsx";
import type { ReturnDialogProps } from "./return-dialog-props.ts";

/** What came back is taken off what the customer owes; what was paid beyond that goes back. */
export function CreditDialog({ found, onClose }: ReturnDialogProps) {
  const { id, version, number, creditableAmount } = found;
  const { currency } = creditableAmount;
  const [value, setValue] = useState(() => Number(toDecimal(creditableAmount)));
  const [reason, setReason] = useState("");
  const credit = useDeed(
    "refundReturn",
    (client, request: ReturnCredit, options) =>
      client.refundReturn(id, request, { ...options, ifMatch: version }),
    { done: () => `Return ${number} credited`, inForm: true },
  );
  const amount = toMinorUnits(Number.isNaN(value) ? 0 : value, currency);
  const isLess = amount < creditableAmount.amount;
  const request = isLess ? { amount: { amount, currency }, reason: reason.trim() } : {};
  return (
    <Dialog
      title={`Credit return ${number}`}
      description="The customer owes less. What they have paid beyond that waits to be paid back."
      isOpen
      onClose={onClose}
    >
      <Form error={credit.error} onSubmit={() => credit.run(request, onClose)}>
        <AmountField
          label={`Amount, ${currency}`}
          name="/amount/amount"
          description={
            <>
              What came back cost <Money value={creditableAmount} />, with tax and discounts.
            </>
          }
          autoFocus
          maxValue={Number(toDecimal(creditableAmount))}
          currency={currency}
          value={value}
          onChange={setValue}
        />
        {isLess && (
          <TextField
            label="Why less"
            name="/reason"
            isRequired
            maxLength={200}
            value={reason}
            onChange={setReason}
          />
        )}
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={credit.isPending}>
            Credit
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
