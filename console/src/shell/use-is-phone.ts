import { useSyncExternalStore } from "react";

/** The same width at which the stylesheet turns rows into cards. */
const narrow = matchMedia("(width < 40rem)");

export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}

function subscribe(listener: () => void): () => void {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
}
