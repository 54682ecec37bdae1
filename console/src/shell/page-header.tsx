import { useEffect, useRef, type ReactNode } from "react";

import { useTenant } from "../tenant.ts";

interface PageHeaderProps {
  title: string;
  /** Beside the title, as a status or a count. */
  aside?: ReactNode;
  /** Above the title: the way back up. */
  parent?: { label: string; href: string };
  actions?: ReactNode;
}

let isFirstPage = true;

/**
 * Names the page in the window's title, and tells assistive technology that it has changed by moving the focus to the
 * heading: after a navigation without a page load nothing else would.
 */
export function PageHeader({ title, aside, parent, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const tenant = useTenant();
  useEffect(() => {
    document.title = `${title} · ${tenant.name} · Waybill`;
  }, [title, tenant.name]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-4">
      <div className="min-w-0">
        {parent !== undefined && (
          <a href={parent.href} className="text-sm text-muted hover:text-ink hover:underline">
            {parent.label}
          </a>
        )}
        <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1">
          <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold">
            {title}
          </h1>
          {aside}
        </div>
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
