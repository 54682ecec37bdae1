import { useState } from "react";
import type { CaptureMode, NewPaymentRequest, Order, Payment } from "@waybill/client";

import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { ListOption } from "../../../ui/list-option.tsx";
import { Money } from "../../../ui/money.tsx";
import { RadioList, type RadioChoice } from "../../../ui/radio-list.tsx";
import { Select } from "../../../ui/select.tsx";
import { MostField, useAmount } from "../../payments/most-field.tsx";
import { PayLink } from "../../payments/pay-link.tsx";
import { openTab, useOpenPage } from "../../payments/use-open-page.ts";
import type { OrderDialogProps } from "./order-dialog-props.ts";

type How = "link" | "screen" | "bank_transfer" | "cash_on_delivery";

/** Asks the customer for money; by card the gateway's page takes it, and no card is ever named here. */
export function RequestPaymentDialog({ order, onClose }: OrderDialogProps) {
  const [asked, setAsked] = useState<Payment>();
  if (asked?.link != null) return <LinkDialog order={order} payment={asked} onClose={onClose} />;
  return <RequestDialog order={order} onLink={setAsked} onClose={onClose} />;
}

interface RequestDialogProps extends OrderDialogProps {
  onLink: (payment: Payment) => void;
}

function RequestDialog({ order, onLink, onClose }: RequestDialogProps) {
  const { how, setHow, draft, capture, setCapture, days, setDays, byCard, requestAt } =
    useRequest(order);
  // Counted from one moment, so that sending the same again is the same request.
  const [openedAt] = useState(() => Date.now());
  const { send, error, isPending } = useSend(order, how, { onLink, onClose });
  return (
    <Dialog
      title={`Request a payment for order ${order.number}`}
      description="By card the customer pays on the gateway's own page."
      isOpen
      onClose={onClose}
    >
      <Form error={error} onSubmit={() => send(requestAt(openedAt))}>
        <RadioList
          label="How"
          name="/method"
          choices={ways}
          value={how}
          onChange={setHow}
          autoFocus
        />
        <MostField draft={draft} which="which is due and not authorised yet" />
        {byCard && <CaptureChoice value={capture} onChange={setCapture} />}
        {how === "link" && <ExpirySelect days={days} onChange={setDays} />}
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" type="submit" isPending={isPending}>
            {verbs[how]}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** What is being written, and what it asks for. */
function useRequest(order: Order) {
  const draft = useAmount(mostOf(order));
  const [how, setHow] = useState<How>("link");
  const [capture, setCapture] = useState<CaptureMode>("automatic");
  const [days, setDays] = useState(usualDays);
  const byCard = how === "link" || how === "screen";
  const requestAt = (moment: number): NewPaymentRequest => ({
    method: byCard ? "card" : how,
    amount: draft.amount,
    ...(byCard && { capture }),
    ...(how === "link" && days !== usualDays && { expiresAt: daysAfter(moment, days) }),
  });
  return { how, setHow, draft, capture, setCapture, days, setDays, byCard, requestAt };
}

/** Asks for it, and goes on to where the customer pays. */
function useSend(
  { id }: Order,
  how: How,
  { onLink, onClose }: Pick<RequestDialogProps, "onLink" | "onClose">,
) {
  const page = useOpenPage();
  const { run, error, isPending } = useDeed(
    "requestPayment",
    (client, request: NewPaymentRequest, options) => client.requestPayment(id, request, options),
    { done: () => doneWords[how], inForm: true },
  );
  const send = (request: NewPaymentRequest) => {
    // Opened by the press itself: a browser opens none when the answer has come.
    const tab = how === "screen" ? openTab() : undefined;
    const then = (payment: Payment) => {
      if (how === "link") onLink(payment);
      else if (tab === undefined) onClose();
      // Closed only then: what is gone hears no answer.
      else page.lead(payment.id, tab, onClose);
    };
    run(request, then, () => tab?.close());
  };
  return { send, error, isPending: isPending || page.isPending };
}

/** The link is there to be sent. */
function LinkDialog({ order, payment, onClose }: OrderDialogProps & { payment: Payment }) {
  const { link, amount } = payment;
  return (
    <Dialog
      title={`Payment link for order ${order.number}`}
      description={
        <>
          Send it to {order.customer.name}, who pays <Money value={amount} /> there. You see here
          when it is paid.
        </>
      }
      isOpen
      onClose={onClose}
    >
      {link !== null && <PayLink order={order} payment={payment} link={link} />}
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function CaptureChoice(props: { value: CaptureMode; onChange: (mode: CaptureMode) => void }) {
  return <RadioList label="Take the money" name="/capture" choices={captures} {...props} />;
}

function ExpirySelect({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  return (
    <Select
      label="The link works for"
      name="/expiresAt"
      value={String(days)}
      onChange={(key) => onChange(Number(key))}
    >
      {[1, 3, 7, usualDays, 30, 90].map((count) => (
        <ListOption
          key={count}
          id={String(count)}
          textValue={count === 1 ? "1 day" : `${count} days`}
        />
      ))}
    </Select>
  );
}

/** What is due and has not been authorised. */
function mostOf({ amountDue, authorizedTotal, currency }: Order) {
  return { amount: Math.max(0, amountDue.amount - authorizedTotal.amount), currency };
}

function daysAfter(moment: number, days: number): string {
  return new Date(moment + days * 24 * 60 * 60 * 1000).toISOString();
}

/** What the service takes when no end is given. */
const usualDays = 14;

const ways: readonly RadioChoice<How>[] = [
  {
    id: "link",
    label: "Payment link",
    description: "To be sent to the customer, who pays by card.",
  },
  {
    id: "screen",
    label: "By card at this screen",
    description: "Opens the gateway's page in a new tab, for a shopper beside you.",
  },
  { id: "bank_transfer", label: "Bank transfer", description: "Expected until you record it." },
  {
    id: "cash_on_delivery",
    label: "Cash on delivery",
    description: "Expected until you record it.",
  },
];

const captures: readonly RadioChoice<CaptureMode>[] = [
  { id: "automatic", label: "At once, when the customer pays" },
  {
    id: "manual",
    label: "Later",
    description: "The card is only authorised; you capture the money before that ends.",
  },
];

const verbs: Record<How, string> = {
  link: "Make the link",
  screen: "Open the page",
  bank_transfer: "Expect the transfer",
  cash_on_delivery: "Expect the cash",
};

const doneWords: Record<How, string> = {
  link: "The link is ready to be sent",
  screen: "The gateway's page opens in a new tab",
  bank_transfer: "Bank transfer expected",
  cash_on_delivery: "Cash on delivery expected",
};
