import { useState } from "react";
import type { AllowedReturnAction, Return, ReturnStatus } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { isReturnDialogName, ReturnDialog, type ReturnDialogName } from "./return-dialogs.tsx";

/** The steps that a return waits for; what is not allowed says why. */
export function ReturnActions({ found }: { found: Return }) {
  const [dialog, setDialog] = useState<ReturnDialogName>();
  const { id, version, number } = found;
  const approve = useDeed(
    "approveReturn",
    (client, _request: Record<string, never>, options) =>
      client.approveReturn(id, { ...options, ifMatch: version }),
    { done: () => `Return ${number} approved` },
  );
  const start = ({ action }: AllowedReturnAction) => {
    if (action === "approve") approve.run({});
    else if (isReturnDialogName(action)) setDialog(action);
  };
  const shown = stepsIn(found);
  const next = shown.find(({ allowed }) => allowed);
  return (
    <div className="flex flex-wrap gap-2">
      {shown.toReversed().map((allowed) => (
        <Button
          key={allowed.action}
          size="sm"
          variant={allowed === next ? "primary" : "secondary"}
          disabledReason={allowed.allowed ? undefined : (allowed.reason ?? "Not possible now.")}
          isPending={allowed.action === "approve" && approve.isPending}
          onPress={() => start(allowed)}
        >
          {labels[allowed.action] ?? allowed.action}
        </Button>
      ))}
      {dialog !== undefined && (
        <ReturnDialog name={dialog} found={found} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}

/** What can be done, and the steps of this status that cannot, in the order in which a desk takes them. */
function stepsIn({ status, allowedActions }: Return): AllowedReturnAction[] {
  const waiting = stepsOf[status];
  return allowedActions.filter(
    ({ action, allowed }) => (allowed && Object.hasOwn(labels, action)) || waiting.includes(action),
  );
}

const stepsOf: Readonly<Record<ReturnStatus, readonly string[]>> = {
  requested: ["approve", "decline"],
  approved: ["receive"],
  received: ["refund", "exchange"],
  declined: [],
  closed: [],
  cancelled: [],
};

const labels: Readonly<Record<string, string>> = {
  approve: "Approve",
  decline: "Decline",
  receive: "Receive",
  refund: "Credit",
  exchange: "Exchange",
  cancel: "Cancel return",
};
