import { useId, type ReactNode } from "react";

interface PanelProps {
  title: string;
  action?: ReactNode;
  children: ReactNode;
  /** The content reaches the edges, as a table does. */
  isFlush?: boolean;
}

/** A titled part of a page. Panels never stand inside panels. */
export function Panel({ title, action, children, isFlush = false }: PanelProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="rounded-lg border border-line bg-surface">
      <header className="flex min-h-12 items-center justify-between gap-3 px-4 pt-1">
        <h2 id={titleId} className="text-base font-semibold">
          {title}
        </h2>
        {action}
      </header>
      <div className={isFlush ? "" : "px-4 pb-4"}>{children}</div>
    </section>
  );
}
