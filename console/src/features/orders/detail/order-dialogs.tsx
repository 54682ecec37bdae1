import { lazy, Suspense } from "react";

import type { OrderDialogProps } from "./order-dialog-props.ts";

/** What is asked before a thing is done. Each is fetched when it is first opened. */
const dialogs = {
  ship: lazy(async () => ({ default: (await import("./ship-dialog.tsx")).ShipDialog })),
  requestPayment: lazy(async () => ({
    default: (await import("./request-payment-dialog.tsx")).RequestPaymentDialog,
  })),
  recordPayment: lazy(async () => ({
    default: (await import("./payment-dialog.tsx")).PaymentDialog,
  })),
  cancel: lazy(async () => ({ default: (await import("./cancel-dialog.tsx")).CancelDialog })),
  hold: lazy(async () => ({ default: (await import("./hold-dialog.tsx")).HoldDialog })),
  refund: lazy(async () => ({ default: (await import("./refund-dialog.tsx")).RefundDialog })),
  requestReturn: lazy(async () => ({
    default: (await import("../../returns/request-return-dialog.tsx")).RequestReturnDialog,
  })),
};

export type DialogName = keyof typeof dialogs;

export function isDialogName(action: string): action is DialogName {
  return Object.hasOwn(dialogs, action);
}

export function OrderDialog({ name, ...props }: OrderDialogProps & { name: DialogName }) {
  const Dialog = dialogs[name];
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
