import { useState } from "react";
import type { AllowedAction, Order } from "@waybill/client";

import { Button } from "../../../ui/button.tsx";
import { actionsInView } from "./actions-in-view.ts";
import { CancelDialog } from "./cancel-dialog.tsx";
import { PaymentDialog } from "./payment-dialog.tsx";
import { ShipDialog } from "./ship-dialog.tsx";
import { useChangeStatus } from "./use-change-status.ts";

/** What the service allows now. What it does not allow stays, off, and says why in the service's words. */
export function ActionBar({ order }: { order: Order }) {
  const [dialog, setDialog] = useState<string>();
  const change = useChangeStatus(order);
  const { next, others } = actionsInView(order);
  const start = ({ action, status }: AllowedAction) => {
    if (status === null || action === "cancel") setDialog(action);
    else change.mutate({ status });
  };
  const button = (allowed: AllowedAction, variant: "primary" | "secondary" | "quiet") => (
    <Button
      key={allowed.action}
      variant={variant}
      disabledReason={allowed.allowed ? undefined : (allowed.reason ?? "Not possible now.")}
      isPending={change.isPending && change.variables.status === allowed.status}
      onPress={() => start(allowed)}
    >
      {actionLabels[allowed.action] ?? allowed.action}
    </Button>
  );
  const close = () => setDialog(undefined);
  return (
    <>
      {others.map((action) => button(action, action.action === "cancel" ? "quiet" : "secondary"))}
      {next !== undefined && button(next, "primary")}
      <ShipDialog order={order} isOpen={dialog === "ship"} onClose={close} />
      <PaymentDialog order={order} isOpen={dialog === "recordPayment"} onClose={close} />
      <CancelDialog order={order} isOpen={dialog === "cancel"} onClose={close} />
    </>
  );
}

const actionLabels: Readonly<Record<string, string>> = {
  place: "Place order",
  confirm: "Confirm",
  process: "Start processing",
  ship: "Ship",
  complete: "Complete",
  cancel: "Cancel order",
  recordPayment: "Record payment",
};
