import type { Payment, Refund } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Money } from "../../ui/money.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { cardLabel, refundLabel, refundWord } from "./payment-words.ts";
import { Reference } from "./reference.tsx";

interface RefundRowProps {
  refund: Refund;
  payments: readonly Payment[];
  onSettle: () => void;
}

/** Money that goes back, or went. */
export function RefundRow({ refund, payments, onSettle }: RefundRowProps) {
  const { status, amount, failure } = refund;
  const forbidden = useReason("payments:write");
  return (
    <li
      aria-label={`Refund, ${refundLabel(refund.reasonType)}`}
      className="flex flex-col gap-2.5 py-3.5 first:pt-0 last:pb-0"
    >
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p>
            <StatusDot {...refundWord(refund)} />
          </p>
          <Facts refund={refund} payments={payments} />
        </div>
        <span className="shrink-0 font-medium">
          <Money value={{ ...amount, amount: -amount.amount }} />
        </span>
      </div>
      {status === "processing" && (
        <p role="status" className="flex gap-2 text-sm">
          <span className="mt-0.5 text-muted">
            <Spinner />
          </span>
          The gateway is paying it back.
        </p>
      )}
      {status === "pending" && failure !== null && (
        <p className="text-sm text-danger-ink">It could not be paid back: {failure}</p>
      )}
      {status === "pending" && (
        <div>
          <Button size="sm" disabledReason={forbidden} onPress={onSettle}>
            Pay back
          </Button>
        </div>
      )}
    </li>
  );
}

function Facts({ refund, payments }: Omit<RefundRowProps, "onSettle">) {
  const { reasonType, reason, reference, settledAt, createdAt, paymentId } = refund;
  const card = payments.find(({ id }) => id === paymentId)?.card ?? null;
  const words = [
    refundLabel(reasonType),
    reason === null ? null : `“${reason}”`,
    card === null ? null : `to ${cardLabel(card)}`,
  ];
  return (
    <p className="text-sm break-words text-muted">
      {words.filter((word) => word !== null).map((word) => `${word}, `)}
      <DateTime value={settledAt ?? createdAt} />
      {reference !== null && (
        <>
          , <Reference text={reference} />
        </>
      )}
    </p>
  );
}
