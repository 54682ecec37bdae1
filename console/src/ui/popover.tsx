import type { ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from "react-aria-components/Popover";

interface PopoverProps {
  trigger: ReactNode;
  label: string;
  placement?: AriaPopoverProps["placement"];
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small panel beside the button that opens it. */
export function Popover({ trigger, label, placement = "bottom start", children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover
        placement={placement}
        offset={4}
        className="max-w-[calc(100vw-2rem)] animate-rise overflow-auto rounded-lg bg-raised shadow-raised"
      >
        <Dialog aria-label={label} className="p-3 outline-none">
          {({ close }) => (typeof children === "function" ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
