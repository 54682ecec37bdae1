export type Tone = "neutral" | "info" | "warning" | "success" | "danger" | "violet";

/** A dot and a word. The word carries the meaning; the colour only makes it quicker to find. */
export function StatusDot({ tone, label }: { tone: Tone; label: string }) {
  return (
    <span
      className={`inline-flex min-w-0 items-center gap-1.5 ${tone === "neutral" ? "text-muted" : ""}`}
    >
      <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${dots[tone]}`} />
      <span className="truncate">{label}</span>
    </span>
  );
}

const dots = {
  neutral: "bg-dot-neutral",
  info: "bg-dot-info",
  warning: "bg-dot-warning",
  success: "bg-dot-success",
  danger: "bg-dot-danger",
  violet: "bg-dot-violet",
} satisfies Record<Tone, string>;
