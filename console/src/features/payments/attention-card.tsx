import { Check, TriangleAlert } from "lucide-react";
import type { Payment } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useReason, useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { Money } from "../../ui/money.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { Age } from "./age.tsx";
import { PaymentWay } from "./payment-way.tsx";
import { adviceOn, stateWord } from "./payment-words.ts";

/** One payment that a person should look at: why, what there is to do, and the way there. */
export function AttentionCard({ payment }: { payment: Payment }) {
  const { slug } = useTenant();
  const { orderId, orderNumber, amount, attention, updatedAt } = payment;
  const { title, todo } = adviceOn(attention ?? "");
  return (
    <li
      aria-label={`Order ${orderNumber}`}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <div className="flex items-start gap-3">
        <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warning-ink" />
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold">{title}</h2>
          <p className="mt-0.5">{todo}</p>
          <p className="mt-2 flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-muted">
            <span className="tabular-nums">Order {orderNumber}</span>
            <Money value={amount} />
            <PaymentWay payment={payment} />
            <StatusDot {...stateWord(payment)} />
            <Age since={updatedAt} />
          </p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2 sm:pl-7">
        <ButtonLink size="sm" href={paths.order(slug, orderId)}>
          Open order {orderNumber}
        </ButtonLink>
        {attention === "disputed" && (
          <ButtonLink size="sm" href={paths.disputes(slug)}>
            Show the dispute
          </ButtonLink>
        )}
        <Acknowledge payment={payment} />
      </div>
    </li>
  );
}

function Acknowledge({ payment: { id, orderNumber } }: { payment: Payment }) {
  const reason = useReason("payments:write");
  const acknowledge = useDeed(
    "acknowledgePayment",
    (client, _: undefined, options) => client.acknowledgePayment(id, options),
    { done: () => `Order ${orderNumber}: noted that somebody has looked at the payment` },
  );
  return (
    <Button
      size="sm"
      icon={<Check />}
      aria-label={`Acknowledge the payment for order ${orderNumber}`}
      disabledReason={reason}
      isPending={acknowledge.isPending}
      onPress={() => acknowledge.run(undefined)}
    >
      Acknowledge
    </Button>
  );
}
