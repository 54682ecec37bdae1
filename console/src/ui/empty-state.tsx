import type { ReactNode } from "react";

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Says what would be here and how to get it here. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-6 py-16 text-center">
      <span
        aria-hidden="true"
        className="mb-4 flex size-11 items-center justify-center rounded-full bg-sunken text-muted [&_svg]:size-5"
      >
        {icon}
      </span>
      <p className="font-semibold">{title}</p>
      {children != null && <div className="mt-1 max-w-sm text-muted">{children}</div>}
      {action != null && <div className="mt-5 flex gap-2">{action}</div>}
    </div>
  );
}
