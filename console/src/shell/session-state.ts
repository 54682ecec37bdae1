import { useSyncExternalStore } from "react";

/** Whether the service has refused the session while somebody was working. */
let hasEnded = false;
const listeners = new Set<() => void>();

export function endSession(): void {
  set(true);
}

export function resumeSession(): void {
  set(false);
}

export function useSessionHasEnded(): boolean {
  return useSyncExternalStore(subscribe, () => hasEnded);
}

function set(value: boolean): void {
  if (hasEnded === value) return;
  hasEnded = value;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** On which the tab where somebody signed in again tells the others. */
export const signedInChannel = "waybill.signed-in";
