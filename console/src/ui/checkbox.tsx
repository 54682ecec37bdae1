import { Check } from "lucide-react";
import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from "react-aria-components/Checkbox";

export function Checkbox({
  children,
  ...props
}: Omit<AriaCheckboxProps, "children" | "className"> & { children: ReactNode }) {
  return (
    <AriaCheckbox
      {...props}
      className="group flex min-h-8 cursor-pointer items-center gap-2.5 text-base data-disabled:cursor-not-allowed data-disabled:opacity-50"
    >
      <span className="flex size-4 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-surface group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent-ink group-data-selected:border-accent group-data-selected:bg-accent">
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="size-3 text-on-accent opacity-0 group-data-selected:opacity-100"
        />
      </span>
      {children}
    </AriaCheckbox>
  );
}
