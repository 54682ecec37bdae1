import type { ReactNode } from "react";
import {
  Switch as AriaSwitch,
  type SwitchProps as AriaSwitchProps,
} from "react-aria-components/Switch";

/** Something that is on or off, and is so at once. In a form that is saved as a whole, a Checkbox says the same. */
export function Switch({
  children,
  ...props
}: Omit<AriaSwitchProps, "children" | "className"> & { children?: ReactNode }) {
  return (
    <AriaSwitch
      {...props}
      className="group flex min-h-8 cursor-pointer items-center gap-2.5 text-base data-disabled:cursor-not-allowed data-disabled:opacity-50"
    >
      <span className="flex h-5 w-9 shrink-0 rounded-full bg-dot-neutral p-0.5 transition-colors duration-100 group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent-ink group-data-selected:bg-accent">
        <span className="size-4 rounded-full bg-on-accent transition-transform duration-100 group-data-selected:translate-x-4" />
      </span>
      {children}
    </AriaSwitch>
  );
}
