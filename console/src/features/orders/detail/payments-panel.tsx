import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useId, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import type { Order, Payment, Refund } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { PaymentRow } from "../../payments/payment-row.tsx";
import { disputesQuery } from "../../payments/payment-queries.ts";
import { RefundRow } from "../../payments/refund-row.tsx";
import { useLivePayments } from "../../payments/use-live-payments.ts";
import { OrderDialog } from "./order-dialogs.tsx";

const Ledger = lazy(async () => ({
  default: (await import("../../payments/ledger.tsx")).Ledger,
}));

const SettleDialog = lazy(async () => ({
  default: (await import("./settle-dialog.tsx")).SettleDialog,
}));

/** What was asked for, came in, and went or goes back. */
export function PaymentsPanel({ order }: { order: Order }) {
  const { payments, refunds, enabled } = useLivePayments(order.id);
  if (!enabled) return null;
  const isEmpty = payments.data?.items.length === 0 && refunds.data?.items.length === 0;
  if (isEmpty && isNothingToAsk(order)) return null;
  const error = payments.error ?? refunds.error;
  const isComplete = payments.data !== undefined && refunds.data !== undefined;
  const retry = () => void Promise.all([payments.refetch(), refunds.refetch()]);
  return (
    <Panel title="Payments" action={<RequestButton order={order} />}>
      {error !== null && !isComplete && <ErrorState error={error} onRetry={retry} />}
      {error === null && !isComplete && <Skeleton className="w-2/3" />}
      {isEmpty && <p className="text-muted">Nothing has been asked for or paid yet.</p>}
      {isComplete && !isEmpty && (
        <Movements order={order} payments={payments.data.items} refunds={refunds.data.items} />
      )}
    </Panel>
  );
}

interface MovementsProps {
  order: Order;
  payments: Payment[];
  refunds: Refund[];
}

function Movements({ order, payments, refunds }: MovementsProps) {
  const [settled, setSettled] = useState<Refund>();
  const contested = payments.filter(
    ({ disputed, attention }) => disputed.amount > 0 || attention === "disputed",
  );
  const disputes = useQuery({ ...disputesQuery(useTenant()), enabled: contested.length > 0 });
  return (
    <>
      <ul aria-label="Payments and refunds" className="flex flex-col divide-y divide-line">
        {payments.map((payment) => (
          <PaymentRow
            key={payment.id}
            order={order}
            payment={payment}
            disputes={(disputes.data?.items ?? []).filter(
              ({ paymentId }) => paymentId === payment.id,
            )}
          />
        ))}
        {refunds.map((refund) => (
          <RefundRow
            key={refund.id}
            refund={refund}
            payments={payments}
            onSettle={() => setSettled(refund)}
          />
        ))}
      </ul>
      <LedgerSection order={order} payments={payments} />
      {settled !== undefined && (
        <Suspense fallback={null}>
          <SettleDialog
            refund={settled}
            payments={payments}
            onClose={() => setSettled(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Fetched when it is first wanted. */
function LedgerSection({ order, payments }: Pick<MovementsProps, "order" | "payments">) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className="mt-3 border-t border-line pt-2">
      <Button
        variant="quiet"
        size="sm"
        className="-ml-2.5"
        aria-expanded={isOpen}
        aria-controls={id}
        icon={
          <ChevronDown
            aria-hidden="true"
            className={isOpen ? "rotate-180 transition-transform" : "transition-transform"}
          />
        }
        onPress={() => setIsOpen(!isOpen)}
      >
        {isOpen ? "Hide the ledger" : "Show the ledger"}
      </Button>
      <div id={id} className={isOpen ? "pt-2" : "hidden"}>
        {isOpen && (
          <Suspense fallback={<Skeleton className="w-2/3" />}>
            <Ledger orderId={order.id} payments={payments} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function RequestButton({ order }: { order: Order }) {
  const [isOpen, setIsOpen] = useState(false);
  const request = requestOf(order);
  // An open dialog stays: it shows a link, which may be paid by while it is looked at.
  if (request === undefined || (isNothingToAsk(order) && !isOpen)) return null;
  return (
    <>
      <Button
        size="sm"
        disabledReason={request.allowed ? undefined : (request.reason ?? "Not possible now.")}
        onPress={() => setIsOpen(true)}
      >
        Request payment
      </Button>
      {isOpen && (
        <OrderDialog name="requestPayment" order={order} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}

/** An order that is not placed yet, was cancelled, or is paid. */
function isNothingToAsk({ status, amountDue }: Order): boolean {
  return status === "draft" || status === "cancelled" || amountDue.amount === 0;
}

function requestOf({ allowedActions }: Order) {
  return allowedActions.find(({ action }) => action === "requestPayment");
}
