import { useId, type ReactNode } from "react";

interface SectionProps {
  title: string;
  /** What it is about, in a sentence. */
  about: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** A part of the page that holds a list: lists have frames of their own. */
export function Section({ title, about, action, children }: SectionProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 pb-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <p className="max-w-2xl text-muted">{about}</p>
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
