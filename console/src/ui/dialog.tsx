import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { IconButton } from "./icon-button.tsx";

export interface DialogProps {
  title: string;
  description?: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  /** Asks for a decision: a click outside does not close it. */
  isUrgent?: boolean;
  width?: "sm" | "md" | "lg";
  children: ReactNode;
}

/** On a phone it is a sheet at the bottom, where the thumb is. */
export function Dialog({
  title,
  description,
  isOpen,
  onClose,
  isUrgent = false,
  width = "md",
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isUrgent}
      data-scrim
      className="fixed inset-0 z-40 flex animate-fade items-end justify-center bg-scrim sm:items-start sm:p-4 sm:pt-[10vh]"
    >
      <Modal
        className={`max-h-[92dvh] w-full animate-rise overflow-auto rounded-t-xl bg-raised shadow-raised sm:max-h-[80dvh] sm:rounded-xl ${widths[width]}`}
      >
        <AriaDialog role={isUrgent ? "alertdialog" : "dialog"} className="outline-none">
          <header className="flex items-start justify-between gap-4 px-5 pt-4">
            <div className="min-w-0">
              <Heading slot="title" className="text-lg font-semibold">
                {title}
              </Heading>
              {description != null && <p className="mt-0.5 text-sm text-muted">{description}</p>}
            </div>
            <IconButton label="Close" icon={<X />} onPress={onClose} className="-mr-2" />
          </header>
          <div className="px-5 pt-4 pb-5">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons that ends a dialog or a form. The way out stands first in the reading order, the deed last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}

const widths = { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-2xl" };
