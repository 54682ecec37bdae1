import { useState } from "react";
import type { Dispute, Order, Payment } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Money } from "../../ui/money.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { PayLink } from "./pay-link.tsx";
import { PaymentDialog } from "./payment-dialogs.tsx";
import { figuresOf } from "./payment-figures.ts";
import { stepsOf, type StepName } from "./payment-steps.ts";
import { PaymentTrouble } from "./payment-trouble.tsx";
import { PaymentWay } from "./payment-way.tsx";
import { methodLabel, providerLabel, stateWord } from "./payment-words.ts";
import { Reference } from "./reference.tsx";
import { useOpenPage } from "./use-open-page.ts";

interface PaymentRowProps {
  order: Order;
  payment: Payment;
  disputes: Dispute[];
}

/** One payment: how it stands, where its money is, what is the matter with it, and what can be done. */
export function PaymentRow({ order, payment, disputes }: PaymentRowProps) {
  // Whose bank is working on it has paid by it.
  const link = payment.status === "processing" ? null : payment.link;
  return (
    <li
      aria-label={`Payment, ${methodLabel(payment.method)}`}
      className="flex flex-col gap-2.5 py-3.5 first:pt-0 last:pb-0"
    >
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="flex flex-wrap gap-x-3">
            <StatusDot {...stateWord(payment)} />
            <PaymentWay payment={payment} />
          </p>
          <Facts payment={payment} />
        </div>
        <span className="shrink-0 font-medium">
          <Money value={payment.amount} />
        </span>
      </div>
      <Figures payment={payment} />
      <PaymentTrouble payment={payment} disputes={disputes} />
      {link !== null && <PayLink order={order} payment={payment} link={link} />}
      <Steps order={order} payment={payment} />
    </li>
  );
}

function Facts({ payment }: { payment: Payment }) {
  const { receivedAt, createdAt, reference, providerReference, provider } = payment;
  return (
    <p className="text-sm break-words text-muted">
      {receivedAt === null ? "Asked for " : "Received "}
      <DateTime value={receivedAt ?? createdAt} />
      {reference !== null && `, ${reference}`}
      {providerReference !== null && (
        <>
          , {providerLabel(provider)} <Reference text={providerReference} />
        </>
      )}
    </p>
  );
}

function Figures({ payment }: { payment: Payment }) {
  const figures = figuresOf(payment);
  if (figures.length === 0) return null;
  return (
    <dl aria-label="Where the money is" className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {figures.map(({ label, value }) => (
        <div key={label} className="flex gap-1.5">
          <dt className="text-muted">{label}</dt>
          <dd className="font-medium">
            <Money value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Steps({ order, payment }: { order: Order; payment: Payment }) {
  const forbidden = useReason("payments:write");
  const [dialog, setDialog] = useState<Exclude<StepName, "open">>();
  const { open, isPending } = useOpenPage();
  const steps = stepsOf(payment, { order, forbidden });
  // What is asked stays until it is answered, whatever the payment has become meanwhile.
  if (steps.length === 0 && dialog === undefined) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {steps.map(({ name, label, reason }) => (
        <Button
          key={name}
          size="sm"
          disabledReason={reason}
          isPending={name === "open" && isPending}
          onPress={() => (name === "open" ? open(payment.id) : setDialog(name))}
        >
          {label}
        </Button>
      ))}
      {dialog !== undefined && (
        <PaymentDialog
          name={dialog}
          order={order}
          payment={payment}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
}
