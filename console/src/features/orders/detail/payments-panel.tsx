import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import type { Order, Payment, Refund } from "@waybill/client";

import { useReason, useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { DateTime } from "../../../ui/date-time.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Money } from "../../../ui/money.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { paymentsQuery, refundsQuery } from "./order-queries.ts";
import { methodLabel, refundLabel } from "./payment-words.ts";

const SettleDialog = lazy(async () => ({
  default: (await import("./settle-dialog.tsx")).SettleDialog,
}));

/** What came in, and what went or goes back. */
export function PaymentsPanel({ order }: { order: Order }) {
  const tenant = useTenant();
  const enabled = tenant.can("payments:read");
  const payments = useQuery({ ...paymentsQuery(tenant, order.id), enabled });
  const refunds = useQuery({ ...refundsQuery(tenant, order.id), enabled });
  const [settled, setSettled] = useState<Refund>();
  if (!enabled || (payments.data?.items.length === 0 && refunds.data?.items.length === 0))
    return null;
  const error = payments.error ?? refunds.error;
  const isComplete = payments.data !== undefined && refunds.data !== undefined;
  const retry = () => void Promise.all([payments.refetch(), refunds.refetch()]);
  return (
    <Panel title="Payments">
      {error !== null && !isComplete && <ErrorState error={error} onRetry={retry} />}
      {error === null && !isComplete && <Skeleton className="w-2/3" />}
      <ul className="flex flex-col divide-y divide-line">
        {payments.data?.items.map((payment) => (
          <PaymentRow key={payment.id} payment={payment} />
        ))}
        {refunds.data?.items.map((refund) => (
          <RefundRow key={refund.id} refund={refund} onSettle={() => setSettled(refund)} />
        ))}
      </ul>
      {settled !== undefined && (
        <Suspense fallback={null}>
          <SettleDialog refund={settled} onClose={() => setSettled(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}

function PaymentRow({ payment }: { payment: Payment }) {
  return (
    <li className={rowClass}>
      <div className="min-w-0 flex-1 basis-40">
        <p>
          <StatusDot tone="success" label={`Paid, ${methodLabel(payment.method)}`} />
        </p>
        <Facts at={payment.receivedAt} words={[payment.reference]} />
      </div>
      <Sum value={payment.amount} />
    </li>
  );
}

function RefundRow({ refund, onSettle }: { refund: Refund; onSettle: () => void }) {
  const reason = useReason("payments:write");
  const isPending = refund.status === "pending";
  const method = refund.method === null ? "" : `, ${methodLabel(refund.method)}`;
  return (
    <li className={rowClass}>
      <div className="min-w-0 flex-1 basis-40">
        <p>
          <StatusDot
            tone={isPending ? "warning" : "neutral"}
            label={isPending ? "To be paid back" : `Paid back${method}`}
          />
        </p>
        <Facts
          at={refund.settledAt ?? refund.createdAt}
          words={[
            refundLabel(refund.reasonType),
            refund.reason === null ? null : `“${refund.reason}”`,
            refund.reference,
          ]}
        />
      </div>
      {isPending && (
        <Button size="sm" disabledReason={reason} onPress={onSettle} className="max-sm:order-1">
          Mark as paid back
        </Button>
      )}
      <Sum value={{ ...refund.amount, amount: -refund.amount.amount }} />
    </li>
  );
}

function Facts({ at, words }: { at: string; words: (string | null)[] }) {
  return (
    <p className="text-sm break-words text-muted">
      {words.filter((word) => word !== null).map((word) => `${word}, `)}
      <DateTime value={at} style="day" />
    </p>
  );
}

function Sum({ value }: { value: Payment["amount"] }) {
  return (
    <span className="w-24 shrink-0 text-right font-medium">
      <Money value={value} />
    </span>
  );
}

const rowClass =
  "flex flex-wrap items-center justify-end gap-x-4 gap-y-2 py-2.5 first:pt-0 last:pb-0";
