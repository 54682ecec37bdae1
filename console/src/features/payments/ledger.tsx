import { useQuery } from "@tanstack/react-query";
import type { OrderId, Payment, PaymentEntry } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { DateTime } from "../../ui/date-time.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Money } from "../../ui/money.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { describeCause } from "../orders/detail/history-words.ts";
import { entriesQuery } from "./payment-queries.ts";
import { entryWord, wayLabel } from "./payment-words.ts";
import { Reference } from "./reference.tsx";

/** Every movement of the order's money, the latest first, and who or what it came by. */
export function Ledger({ orderId, payments }: { orderId: OrderId; payments: readonly Payment[] }) {
  const entries = useQuery(entriesQuery(useTenant(), orderId));
  if (entries.isError && entries.data === undefined)
    return <ErrorState error={entries.error} onRetry={() => void entries.refetch()} />;
  if (entries.data === undefined) return <Skeleton className="w-2/3" />;
  const { items } = entries.data;
  if (items.length === 0) return <p className="text-muted">No money has moved yet.</p>;
  return (
    <ol aria-label="Ledger" className="flex flex-col gap-3">
      {items.toReversed().map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          payment={payments.find(({ id }) => id === entry.paymentId)}
        />
      ))}
    </ol>
  );
}

function Entry({ entry, payment }: { entry: PaymentEntry; payment: Payment | undefined }) {
  const { type, amount, reference, at } = entry;
  const isOut = outgoing.has(type);
  return (
    <li className="relative flex items-start justify-between gap-4 not-last:before:absolute not-last:before:top-5.5 not-last:before:-bottom-2 not-last:before:left-[3.5px] not-last:before:w-px not-last:before:bg-line-strong">
      <div className="min-w-0">
        <p>
          <StatusDot {...entryWord(type)} />
        </p>
        <p className="ml-3.5 text-sm break-words text-muted">
          {payment !== undefined && `${wayLabel(payment)}, `}
          {describeCause(entry)}, <DateTime value={at} />
          {reference !== null && (
            <>
              , <Reference text={reference} />
            </>
          )}
        </p>
      </div>
      <span className="shrink-0 tabular-nums">
        <Money value={isOut ? { ...amount, amount: -amount.amount } : amount} />
      </span>
    </li>
  );
}

/** What takes money away again. */
const outgoing = new Set(["released", "refunded", "dispute_lost"]);
