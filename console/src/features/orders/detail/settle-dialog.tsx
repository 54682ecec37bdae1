import { useState } from "react";
import type { Payment, PaymentId, Refund, RefundSettlement } from "@waybill/client";

import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { Money } from "../../../ui/money.tsx";
import { CardSelect } from "../../payments/card-select.tsx";
import {
  cardPayments,
  isBalance,
  mostByCard,
  usualWay,
  type PayBackMethod,
} from "../../payments/pay-back-ways.ts";
import { PayBackSelect, ReferenceField } from "./method-fields.tsx";
import { settlementOf, settledWords, wayNote } from "../../payments/settlement.ts";

interface SettleDialogProps {
  refund: Refund;
  /** All of the order. */
  payments: readonly Payment[];
  /** What went wrong when it was tried before this was opened. */
  trouble?: unknown;
  onClose: () => void;
}

/** The money goes back: by card the gateway pays it, by any other way somebody has, and the service records it. */
export function SettleDialog({ refund, payments, trouble = null, onClose }: SettleDialogProps) {
  const { amount, id } = refund;
  const [method, setMethod] = useState<PayBackMethod>(() => usualWay(payments, amount.amount));
  const [paymentId, setPaymentId] = useState<PaymentId>();
  const [reference, setReference] = useState("");
  const settle = useDeed(
    "settleRefund",
    (client, request: RefundSettlement, options) => client.settleRefund(id, request, options),
    { done: settledWords, inForm: true },
  );
  const byCard = method === "card";
  return (
    <Dialog
      title="Pay back"
      description={
        <>
          <Money value={amount} /> for the customer.
        </>
      }
      isOpen
      onClose={onClose}
    >
      <Form
        error={settle.error ?? trouble}
        onSubmit={() => settle.run(settlementOf({ method, paymentId, reference }), onClose)}
      >
        <PayBackSelect
          label="How"
          payments={payments}
          amount={amount.amount}
          value={method}
          onChange={setMethod}
          description={wayNote(method)}
        />
        {!byCard && <TooLittleByCard payments={payments} amount={amount} />}
        {byCard && cardPayments(payments).length > 1 && (
          <CardSelect
            payments={payments}
            amount={amount.amount}
            value={paymentId}
            onChange={setPaymentId}
          />
        )}
        {!byCard && !isBalance(method) && (
          <ReferenceField value={reference} onChange={setReference} />
        )}
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={settle.isPending}>
            {actionOf(method)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** What is moved here is done; what somebody has moved is noted. */
function actionOf(method: PayBackMethod): string {
  if (method === "card") return "Pay back by card";
  return isBalance(method) ? "Pay back" : "Mark as paid back";
}

function TooLittleByCard({
  payments,
  amount,
}: Pick<SettleDialogProps, "payments"> & Pick<Refund, "amount">) {
  const most = mostByCard(payments);
  if (most === 0 || most >= amount.amount) return null;
  return (
    <p className="text-sm text-muted">
      By card at most <Money value={{ ...amount, amount: most }} /> could go back, so all of it goes
      another way.
    </p>
  );
}
