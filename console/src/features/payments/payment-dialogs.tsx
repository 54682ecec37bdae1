import { lazy, Suspense } from "react";
import type { Order, Payment } from "@waybill/client";

import type { StepName } from "./payment-steps.ts";

export interface PaymentDialogProps {
  order: Order;
  payment: Payment;
  onClose: () => void;
}

/** What is asked before a thing is done with a payment. Each is fetched when it is first opened. */
const dialogs = {
  capture: lazy(async () => ({ default: (await import("./capture-dialog.tsx")).CaptureDialog })),
  receive: lazy(async () => ({ default: (await import("./receive-dialog.tsx")).ReceiveDialog })),
  release: lazy(async () => ({ default: (await import("./void-dialog.tsx")).ReleaseDialog })),
  withdraw: lazy(async () => ({ default: (await import("./void-dialog.tsx")).WithdrawDialog })),
  refund: lazy(async () => ({
    default: (await import("../orders/detail/refund-dialog.tsx")).RefundDialog,
  })),
} satisfies Record<Exclude<StepName, "open">, unknown>;

export function PaymentDialog({
  name,
  ...props
}: PaymentDialogProps & { name: keyof typeof dialogs }) {
  const Dialog = dialogs[name];
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
