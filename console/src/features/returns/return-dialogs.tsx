import { lazy, Suspense } from "react";

import type { ReturnDialogProps } from "./return-dialog-props.ts";

/** What is asked before a step of a return. Each is fetched when it is first opened. */
const dialogs = {
  decline: lazy(async () => ({ default: (await import("./decline-dialog.tsx")).DeclineDialog })),
  cancel: lazy(async () => ({
    default: (await import("./cancel-return-dialog.tsx")).CancelReturnDialog,
  })),
  receive: lazy(async () => ({ default: (await import("./receive-dialog.tsx")).ReceiveDialog })),
  refund: lazy(async () => ({ default: (await import("./credit-dialog.tsx")).CreditDialog })),
  exchange: lazy(async () => ({
    default: (await import("./exchange-dialog.tsx")).ExchangeDialog,
  })),
};

export type ReturnDialogName = keyof typeof dialogs;

export function isReturnDialogName(action: string): action is ReturnDialogName {
  return Object.hasOwn(dialogs, action);
}

export function ReturnDialog({ name, ...props }: ReturnDialogProps & { name: ReturnDialogName }) {
  const Dialog = dialogs[name];
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
