import { lazy, Suspense } from "react";

import type { FulfilmentDialogProps } from "./fulfilment-dialog-props.ts";

const StepDialog = lazy(async () => ({ default: (await import("./step-dialog.tsx")).StepDialog }));
const ShipPackedDialog = lazy(async () => ({
  default: (await import("./step-dialog.tsx")).ShipPackedDialog,
}));
const MoveDialog = lazy(async () => ({ default: (await import("./move-dialog.tsx")).MoveDialog }));
const GiveUpDialog = lazy(async () => ({
  default: (await import("./give-up-dialog.tsx")).GiveUpDialog,
}));

export type FulfilmentDialogName =
  | "pick"
  | "pack"
  | "unpack"
  | "split"
  | "shipPacked"
  | "move"
  | "giveUp";

/** What is asked before a location does something. Each is fetched when it is first opened. */
export function FulfilmentDialog({
  name,
  ...props
}: FulfilmentDialogProps & { name: FulfilmentDialogName }) {
  return <Suspense fallback={null}>{dialogOf(name, props)}</Suspense>;
}

function dialogOf(name: FulfilmentDialogName, props: FulfilmentDialogProps) {
  if (name === "shipPacked") return <ShipPackedDialog {...props} />;
  if (name === "move") return <MoveDialog {...props} />;
  if (name === "giveUp") return <GiveUpDialog {...props} />;
  return <StepDialog name={name} {...props} />;
}
