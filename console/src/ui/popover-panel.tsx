import type { ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";

interface PopoverPanelProps {
  trigger: RefObject<HTMLElement | null>;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel beside the button that opened it. It is shown for as long as it exists. */
export function PopoverPanel({ trigger, label, onClose, children }: PopoverPanelProps) {
  return (
    <Popover
      isOpen
      onOpenChange={onClose}
      triggerRef={trigger}
      placement="bottom start"
      offset={4}
      className="max-w-[calc(100vw-2rem)] animate-rise overflow-auto rounded-lg bg-raised shadow-raised"
    >
      <Dialog aria-label={label} className="p-4 outline-none">
        {children}
      </Dialog>
    </Popover>
  );
}
