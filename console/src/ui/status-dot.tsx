export type Tone =
  | "neutral"
  | "info"
  | "warning"
  | "success"
  | "danger"
  | "violet"
  | "orange"
  | "pink";

/** A dot and a word. The word carries the meaning; the colour only makes it quicker to find. */
export function StatusDot({ tone, label }: { tone: Tone; label: string }) {
  // One element, the dot before its text: a list shows a hundred of them.
  return (
    <span
      className={`min-w-0 truncate before:mr-1.5 before:inline-block before:size-2 before:rounded-full ${dots[tone]} ${tone === "neutral" ? "text-muted" : ""}`}
    >
      {label}
    </span>
  );
}

const dots = {
  neutral: "before:bg-dot-neutral",
  info: "before:bg-dot-info",
  warning: "before:bg-dot-warning",
  success: "before:bg-dot-success",
  danger: "before:bg-dot-danger",
  violet: "before:bg-dot-violet",
  orange: "before:bg-dot-orange",
  pink: "before:bg-dot-pink",
} satisfies Record<Tone, string>;
