import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { ListBoxItem } from "react-aria-components/ListBox";

/** One choice of a Select or ComboBox. `textValue` is what typing finds and what a chosen ComboBox shows. */
export function ListOption({
  id,
  textValue,
  children,
}: {
  id: string;
  textValue: string;
  children?: ReactNode;
}) {
  return (
    <ListBoxItem
      id={id}
      textValue={textValue}
      className="group flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 py-1 outline-none data-focused:bg-accent-quiet data-focused:text-accent-ink data-disabled:opacity-50"
    >
      <span className="min-w-0 flex-1 truncate">{children ?? textValue}</span>
      <Check
        aria-hidden="true"
        className="size-4 shrink-0 text-accent-ink opacity-0 group-data-selected:opacity-100"
      />
    </ListBoxItem>
  );
}

export const listPopoverClass =
  "w-(--trigger-width) min-w-48 animate-rise overflow-auto rounded-lg bg-raised p-1 text-base text-ink shadow-raised";
