import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Payment, PaymentId, Refund, RefundSettlement } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { Money } from "../../../ui/money.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { CardSelect } from "../../payments/card-select.tsx";
import {
  cardPayments,
  isBalance,
  mostByCard,
  usualWay,
  type PayBackMethod,
} from "../../payments/pay-back-ways.ts";
import { refundWord } from "../../payments/payment-words.ts";
import { settlementOf, settledWords, wayNote } from "../../payments/settlement.ts";
import { PayBackSelect, ReferenceField } from "./method-fields.tsx";
import { refundsQuery } from "./order-queries.ts";

interface SettleDialogProps {
  refund: Refund;
  /** All of the order. */
  payments: readonly Payment[];
  /** What went wrong when it was tried before this was opened. */
  trouble?: unknown;
  onClose: () => void;
}

/** The money goes back: by card the gateway pays it, by any other way somebody has, and the service records it. */
export function SettleDialog(props: SettleDialogProps) {
  const { refund, onClose } = props;
  const settle = useDeed(
    "settleRefund",
    (client, request: RefundSettlement, options) =>
      client.settleRefund(refund.id, request, options),
    { done: settledWords, inForm: true },
  );
  const refunds = useQuery(refundsQuery(useTenant(), refund.orderId)).data?.items;
  const now = refunds?.find(({ id }) => id === refund.id);
  // A gateway that refuses may have paid it back already, and nobody is to do that twice.
  if (now?.status === "settled" && !settle.isPending)
    return <GoneBack refund={now} onClose={onClose} />;
  return <SettleForm {...props} settle={settle} />;
}

type Settle = ReturnType<typeof useDeed<RefundSettlement, Refund>>;

function SettleForm({
  refund,
  payments,
  trouble = null,
  onClose,
  settle,
}: SettleDialogProps & { settle: Settle }) {
  const { amount } = refund;
  const [method, setMethod] = useState<PayBackMethod>(() => usualWay(payments, amount.amount));
  const [paymentId, setPaymentId] = useState<PaymentId>();
  const [reference, setReference] = useState("");
  const byCard = method === "card";
  const through = byCard ? paymentId : undefined;
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
        onSubmit={() =>
          settle.run(settlementOf({ method, paymentId: through, reference }), onClose)
        }
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

function GoneBack({ refund, onClose }: Pick<SettleDialogProps, "refund" | "onClose">) {
  return (
    <Dialog title="Pay back" isOpen onClose={onClose}>
      <Notice tone="info" title={refundWord(refund).label}>
        <Money value={refund.amount} /> has gone back to the customer meanwhile. Nothing is left to
        be done.
      </Notice>
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </DialogActions>
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
