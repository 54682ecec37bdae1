import { Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

interface NoticeProps {
  tone: "info" | "warning" | "danger";
  title?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
}

/** Something to know about the whole form or page. It announces itself when it comes. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  const Icon = tone === "info" ? Info : TriangleAlert;
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={`flex items-start gap-2.5 rounded-md px-3 py-2.5 ${grounds[tone]}`}
    >
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${inks[tone]}`} />
      <div className="min-w-0 flex-1">
        {title !== undefined && <p className="font-medium">{title}</p>}
        {children != null && <div className="text-sm text-ink">{children}</div>}
      </div>
      {action}
    </div>
  );
}

const grounds = { info: "bg-accent-quiet", warning: "bg-warning-quiet", danger: "bg-danger-quiet" };
const inks = { info: "text-accent-ink", warning: "text-warning-ink", danger: "text-danger-ink" };
