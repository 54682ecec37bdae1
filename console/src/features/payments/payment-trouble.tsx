import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Dispute, Payment, PaymentOperation } from "@waybill/client";

import { useReason, useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Money } from "../../ui/money.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { fromNow, nearnessOf } from "./deadline.ts";
import { pendingOperations } from "./live-payments.ts";
import { refusedOperations } from "./payment-operations.ts";
import { adviceOn, disputeReason, disputeWord, operationWords } from "./payment-words.ts";
import { Reference } from "./reference.tsx";

interface TroubleProps {
  payment: Payment;
  disputes: Dispute[];
}

/** What is under way, what went wrong, and what a person should look at. */
export function PaymentTrouble({ payment, disputes }: TroubleProps) {
  const { failure, status, link } = payment;
  const pending = pendingOperations(payment);
  return (
    <>
      <Deadline payment={payment} />
      {pending.map((operation) => (
        <UnderWay key={operation.id} operation={operation} />
      ))}
      {status === "processing" && (
        <p className="text-sm text-muted">
          The customer has paid; their bank can take some days to say yes.
        </p>
      )}
      {status === "unknown" && pending.length === 0 && <Unanswered />}
      {refusedOperations(payment).map((operation) => (
        <Refused key={operation.id} operation={operation} />
      ))}
      {failure !== null && (
        <Line tone="danger">
          {failure}
          {link !== null && " The link still works for another attempt."}
        </Line>
      )}
      {disputes.map((dispute) => (
        <DisputeLine key={dispute.id} dispute={dispute} />
      ))}
      {payment.attention !== null && <Attention payment={payment} reason={payment.attention} />}
    </>
  );
}

function Deadline({ payment }: { payment: Payment }) {
  const { locale } = useTenant();
  const { authorizationExpiresAt: at, capturable, provider } = payment;
  if (at === null || provider === "manual" || capturable.amount === 0) return null;
  const nearness = nearnessOf(at);
  if (nearness === "over") {
    return (
      <Line tone="danger">
        The authorisation expired <DateTime value={at} />, {fromNow(at, locale)}. Release it, and
        ask the customer for another payment.
      </Line>
    );
  }
  const words = (
    <>
      Capture by <DateTime value={at} />, {fromNow(at, locale)}
    </>
  );
  return nearness === "near" ? (
    <Line tone="warning">{words}. After that the bank frees the money.</Line>
  ) : (
    <p className="text-sm text-muted">{words}</p>
  );
}

function UnderWay({
  operation: { type, state, amount, createdAt },
}: {
  operation: PaymentOperation;
}) {
  const isUnknown = state === "unknown";
  return (
    <p role="status" className="flex gap-2 text-sm">
      <span className="mt-0.5 text-muted">
        <Spinner />
      </span>
      <span>
        {isUnknown ? "The gateway has not answered; we keep asking. " : "Asking the gateway… "}
        <span className="text-muted">
          {operationWords(type).doing}
          {amount !== null && (
            <>
              {" "}
              <Money value={amount} />
            </>
          )}
          , since <DateTime value={createdAt} />
        </span>
      </span>
    </p>
  );
}

function Unanswered() {
  return (
    <p role="status" className="flex gap-2 text-sm">
      <span className="mt-0.5 text-muted">
        <Spinner />
      </span>
      The gateway has not answered; we keep asking.
    </p>
  );
}

function Refused({
  operation: { type, amount, refusal, settledAt, createdAt },
}: {
  operation: PaymentOperation;
}) {
  return (
    <Line tone="danger">
      The {operationWords(type).deed}
      {amount !== null && (
        <>
          {" of "}
          <Money value={amount} />
        </>
      )}{" "}
      was refused, <DateTime value={settledAt ?? createdAt} />
      {refusal === null ? "." : `: ${refusal}`}
    </Line>
  );
}

function DisputeLine({ dispute }: { dispute: Dispute }) {
  const { locale } = useTenant();
  const { status, amount, reason, reference, evidenceDueAt, closedAt } = dispute;
  const due = status === "needs_response" ? evidenceDueAt : null;
  return (
    <div className="text-sm">
      <p className="text-base">
        <StatusDot {...disputeWord(status)} />
      </p>
      <p className="break-words text-muted">
        <Money value={amount} />, {disputeReason(reason).toLowerCase()},{" "}
        <Reference text={reference} />
        {closedAt !== null && (
          <>
            , <DateTime value={closedAt} style="day" />
          </>
        )}
      </p>
      {due !== null && (
        <Line tone={nearnessOf(due) === "far" ? "warning" : "danger"}>
          {nearnessOf(due) === "over" ? "Evidence was due " : "Evidence is due by "}
          <DateTime value={due} />, {fromNow(due, locale)}
        </Line>
      )}
    </div>
  );
}

function Attention({ payment, reason }: { payment: Payment; reason: string }) {
  const forbidden = useReason("payments:write");
  const acknowledge = useDeed(
    "acknowledgePayment",
    (client, _: undefined, options) => client.acknowledgePayment(payment.id, options),
    { done: () => "Noted: somebody has looked at the payment" },
  );
  const { title, todo } = adviceOn(reason);
  return (
    <Notice tone="warning" title={title}>
      <p>{todo}</p>
      <Button
        size="sm"
        className="mt-2"
        disabledReason={forbidden}
        isPending={acknowledge.isPending}
        onPress={() => acknowledge.run(undefined)}
      >
        Acknowledge
      </Button>
    </Notice>
  );
}

function Line({ tone, children }: { tone: "warning" | "danger"; children: ReactNode }) {
  return (
    <p
      className={`flex gap-2 text-sm ${tone === "danger" ? "text-danger-ink" : "text-warning-ink"}`}
    >
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 break-words">{children}</span>
    </p>
  );
}
