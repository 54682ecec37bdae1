import type { ReactNode } from "react";

/** A label that somebody put on something. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex h-5 max-w-40 items-center rounded-sm bg-sunken px-1.5 text-xs text-muted">
      <span className="truncate">{children}</span>
    </span>
  );
}
