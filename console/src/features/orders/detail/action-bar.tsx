import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { AllowedAction, Order } from "@waybill/client";

import { Button, buttonClass } from "../../../ui/button.tsx";
import { Menu } from "../../../ui/menu.tsx";
import { actionsInView } from "./actions-in-view.ts";
import { isDialogName, OrderDialog, type DialogName } from "./order-dialogs.tsx";
import { useChangeStatus } from "./use-change-status.ts";

/** What the service allows now. What it does not allow stays, off, and says why in the service's words. */
export function ActionBar({ order }: { order: Order }) {
  const [dialog, setDialog] = useState<DialogName>();
  const change = useChangeStatus(order);
  const { next, beside, menu } = actionsInView(order);
  const start = ({ action, status }: AllowedAction) => {
    if (isDialogName(action)) setDialog(action);
    else if (status !== null) change.mutate({ status });
  };
  const button = (allowed: AllowedAction, variant: "primary" | "secondary") => (
    <Button
      key={allowed.action}
      variant={variant}
      disabledReason={reasonOf(allowed)}
      isPending={change.isPending && change.variables.status === allowed.status}
      onPress={() => start(allowed)}
    >
      {labelOf(allowed)}
    </Button>
  );
  const entries = menu.map((allowed) => ({
    id: allowed.action,
    label: labelOf(allowed),
    disabledReason: reasonOf(allowed),
    onAction: () => start(allowed),
  }));
  return (
    <>
      {beside.map((action) => button(action, "secondary"))}
      {next !== undefined && button(next, "primary")}
      {entries.length > 0 && (
        <Menu
          label="More actions"
          isIconOnly
          sections={[{ title: `Order ${order.number}`, entries }]}
          className={`${buttonClass()} w-9 px-0`}
        >
          <Ellipsis aria-hidden="true" />
        </Menu>
      )}
      {dialog !== undefined && (
        <OrderDialog name={dialog} order={order} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}

function reasonOf({ allowed, reason }: AllowedAction): string | undefined {
  return allowed ? undefined : (reason ?? "Not possible now.");
}

function labelOf({ action }: AllowedAction): string {
  return actionLabels[action] ?? action;
}

const actionLabels: Readonly<Record<string, string>> = {
  place: "Place order",
  confirm: "Confirm",
  process: "Start processing",
  ship: "Ship",
  complete: "Complete",
  cancel: "Cancel order",
  hold: "Put on hold",
  requestPayment: "Request payment",
  recordPayment: "Record payment",
  refund: "Give money back",
  requestReturn: "Request a return",
};
