import { useQuery } from "@tanstack/react-query";
import type { Return, ReturnId } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { DateTime } from "../../ui/date-time.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Link } from "../../ui/link.tsx";
import { Money } from "../../ui/money.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { ReturnActions } from "./return-actions.tsx";
import { returnQuery } from "./return-queries.ts";
import { returnWords, whereReturned } from "./return-words.ts";

/** A return with its units, its money, and what can be done with it. */
export function ReturnCard({ returnId }: { returnId: ReturnId }) {
  const { data, error, refetch } = useQuery(returnQuery(useTenant(), returnId));
  if (data === undefined) {
    return error === null ? (
      <div role="status" aria-label="Loading the return" className="flex flex-col gap-3 py-3">
        <Skeleton className="w-1/3" />
        <Skeleton className="w-2/3" />
      </div>
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  return <LoadedReturn found={data} />;
}

function LoadedReturn({ found }: { found: Return }) {
  const { number, status, actor, createdAt, reason, note, declineReason } = found;
  return (
    <article aria-label={`Return ${number}`} className="py-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-48">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-medium">{number}</span>
            <StatusDot {...returnWords[status]} />
          </p>
          <p className="text-sm text-muted">
            {actor.name}, <DateTime value={createdAt} />
          </p>
          {reason !== null && <p className="break-words text-muted">“{reason}”</p>}
          {note !== null && <p className="break-words whitespace-pre-line text-muted">{note}</p>}
          {declineReason !== null && <p className="break-words">Declined: {declineReason}</p>}
        </div>
        <ReturnActions found={found} />
      </div>
      <ul className="mt-2 flex flex-col gap-1">
        {found.lines.map((line) => (
          <li key={line.lineId} className="flex flex-wrap gap-x-2 tabular-nums">
            <span>
              {line.quantity} × {line.title}
            </span>
            <span className="text-muted">{line.sku}</span>
            <span className="text-sm leading-5 text-muted">{whereReturned(line)}</span>
            {line.reason !== null && (
              <span className="text-sm leading-5 text-muted">“{line.reason}”</span>
            )}
          </li>
        ))}
      </ul>
      <ReturnMoney found={found} />
    </article>
  );
}

function ReturnMoney({ found }: { found: Return }) {
  const { slug } = useTenant();
  const { creditedAmount, creditableAmount, exchangeOrderIds } = found;
  const isWorth = creditedAmount.amount > 0 || creditableAmount.amount > 0;
  if (!isWorth && exchangeOrderIds.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
      {creditableAmount.amount > 0 && (
        <span className="text-warning-ink">
          <Money value={creditableAmount} /> to credit
        </span>
      )}
      {creditedAmount.amount > 0 && (
        <span className="text-muted">
          <Money value={creditedAmount} /> credited
        </span>
      )}
      {exchangeOrderIds.map((id) => (
        <Link key={id} href={paths.order(slug, id)}>
          Order sent instead
        </Link>
      ))}
    </p>
  );
}
