import { lazy, Suspense, useSyncExternalStore } from "react";

export interface Message {
  tone: "success" | "danger";
  title: string;
  detail?: string | undefined;
}

/** Good news goes away by itself; bad news stays until it is read. The code for it is fetched with the first. */
export function toast(message: Message): void {
  isWanted = true;
  for (const listener of listeners) listener();
  void import("./toast-queue.ts").then(({ show }) => show(message));
}

export function ToastHost() {
  const wanted = useSyncExternalStore(subscribe, () => isWanted);
  return wanted ? (
    <Suspense fallback={null}>
      <ToastRegion />
    </Suspense>
  ) : null;
}

const ToastRegion = lazy(async () => ({
  default: (await import("./toast-region.tsx")).ToastRegion,
}));

let isWanted = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
