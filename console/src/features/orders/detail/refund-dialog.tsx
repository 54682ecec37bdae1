import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { NewRefund, Order, Payment, PaymentId, RefundSettlement } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { sumOf } from "../../../units.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { RadioList } from "../../../ui/radio-list.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { MostField, useAmount } from "../../payments/most-field.tsx";
import {
  cardPayments,
  isBalance,
  mostBy,
  usualWay,
  type PayBackMethod,
} from "../../payments/pay-back-ways.ts";
import { RefundLines, toRefundLines, type LineAmounts } from "../../payments/refund-lines.tsx";
import { settlementOf, wayNote } from "../../payments/settlement.ts";
import { useRefund } from "../../payments/use-refund.ts";
import { PayBackSelect, ReferenceField } from "./method-fields.tsx";
import type { OrderDialogProps } from "./order-dialog-props.ts";
import { paymentsQuery } from "./order-queries.ts";
import { SettleDialog } from "./settle-dialog.tsx";

type How = PayBackMethod | "later";

interface RefundDialogProps extends OrderDialogProps {
  /** Through which payment; unless given, through any. */
  payment?: Payment;
}

/** Money back without goods: as goodwill, for what arrived late or scratched. */
export function RefundDialog({ order, payment, onClose }: RefundDialogProps) {
  const payments = useQuery(paymentsQuery(useTenant(), order.id)).data?.items ?? [];
  const { promised, error, ...refund } = useRefund(order, onClose);
  if (promised !== undefined) {
    return <SettleDialog refund={promised} payments={payments} trouble={error} onClose={onClose} />;
  }
  return (
    <RefundForm
      {...{ order, payment, payments, error, onClose }}
      run={refund.run}
      isPending={refund.isPending}
    />
  );
}

interface RefundFormProps extends OrderDialogProps {
  payment: Payment | undefined;
  payments: readonly Payment[];
  error: Error | null;
  isPending: boolean;
  run: (request: NewRefund, settlement: RefundSettlement | undefined) => void;
}

function RefundForm({ order, payment, payments, error, isPending, run, onClose }: RefundFormProps) {
  const through = payment === undefined ? payments : [payment];
  const what = useWhat(order, payment);
  const way = useWay(through, what.amount.amount);
  const [reason, setReason] = useState("");
  const submit = () => run({ ...what.request, reason: reason.trim() }, way.settlement(payment?.id));
  return (
    <Dialog
      title={`Give money back for order ${order.number}`}
      description="As goodwill: the customer owes less. Goods that come back are credited by their return."
      isOpen
      onClose={onClose}
      width={what.by === "lines" ? "lg" : "md"}
    >
      <Form error={error} onSubmit={submit}>
        <What order={order} what={what} />
        <TextField
          label="Reason"
          name="/reason"
          description="Shown in the order's history."
          isRequired
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <PayBackSelect
          label="Pay it back"
          payments={through}
          amount={what.amount.amount}
          value={way.how}
          onChange={way.choose}
          extra={later}
          description={wayNote(way.how)}
        />
        {way.how !== "card" && way.how !== "later" && !isBalance(way.how) && (
          <ReferenceField value={way.reference} onChange={way.setReference} />
        )}
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button
            variant="primary"
            type="submit"
            isPending={isPending}
            disabledReason={what.refusal}
          >
            Give back
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

type What = ReturnType<typeof useWhat>;

/** How much goes back, and for what of the order. */
function useWhat(order: Order, payment: Payment | undefined) {
  const { currency } = order;
  const [by, setBy] = useState<"amount" | "lines">("amount");
  const [lines, setLines] = useState<LineAmounts>(new Map());
  const draft = useAmount(mostOf(order, payment), { isEmpty: payment === undefined });
  const named = toRefundLines(lines, currency);
  const ofLines = { amount: sumOf(named, (line) => line.amount.amount), currency };
  const amount = by === "amount" ? draft.amount : ofLines;
  return {
    ...{ by, setBy, lines, setLines, draft, amount },
    request: by === "amount" ? { amount } : { amount, lines: named },
    refusal: by === "amount" ? undefined : refusalOfLines(ofLines.amount, draft.most.amount),
  };
}

function What({ order, what }: { order: Order; what: What }) {
  const { by, setBy, lines, setLines, draft, amount } = what;
  return (
    <>
      <RadioList label="What for" choices={whatFor} value={by} onChange={setBy} />
      {by === "amount" ? (
        <MostField draft={draft} which={whichMost} autoFocus />
      ) : (
        <RefundLines
          order={order}
          amounts={lines}
          onChange={setLines}
          sum={amount}
          most={draft.most}
        />
      )}
    </>
  );
}

/** How it goes back: by card where that is possible, later where somebody has to do it by hand. */
function useWay(payments: readonly Payment[], amount: number) {
  const [chosen, choose] = useState<How>();
  const [reference, setReference] = useState("");
  const way = usualWay(payments, amount);
  const usual = way === "card" || way === "gift_card" ? way : "later";
  // A way that the amount has grown out of is not kept.
  const isOutgrown = chosen !== undefined && mostBy(chosen, payments) < amount;
  const how = chosen === undefined || isOutgrown ? usual : chosen;
  return {
    ...{ how, choose, reference, setReference },
    settlement: (paymentId: PaymentId | undefined) =>
      how === "later" ? undefined : settlementOf({ method: how, paymentId, reference }),
  };
}

function refusalOfLines(amount: number, most: number): string | undefined {
  if (amount === 0) return "Choose at least one item.";
  return amount > most ? "That is more than was paid and is not going back yet." : undefined;
}

/** What the order holds; through one payment, no more than went through it. */
function mostOf(order: Order, payment: Payment | undefined) {
  const { currency, paidTotal, refundedTotal, refundPendingTotal } = order;
  const held = paidTotal.amount - refundedTotal.amount - refundPendingTotal.amount;
  const isThroughGateway = payment !== undefined && cardPayments([payment]).length > 0;
  const amount = isThroughGateway ? Math.min(held, payment.refundable.amount) : held;
  return { amount: Math.max(0, amount), currency };
}

const whatFor = [
  { id: "amount", label: "An amount" },
  { id: "lines", label: "Certain items" },
] as const;

const whichMost = "which was paid and is not going back yet";

const later = { later: "Later" };
