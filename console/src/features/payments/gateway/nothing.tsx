import type { ReactNode } from "react";

/** An empty list among others, which have something to say: it takes no more room than a row. */
export function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p className="rounded-lg border border-dashed border-line-strong px-4 py-4 text-muted">
      <span className="font-medium text-ink">{title}</span> {children}
    </p>
  );
}
