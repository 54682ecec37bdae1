import type { ReactNode } from "react";

import { describeError } from "../errors.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";
import { Notice } from "./notice.tsx";

interface ConfirmDialogProps {
  title: string;
  /** The deed as a verb, on the button. */
  action: string;
  children: ReactNode;
  isOpen: boolean;
  isPending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** For what cannot be taken back. */
export function ConfirmDialog({
  title,
  action,
  children,
  isOpen,
  isPending,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} isUrgent width="sm">
      <div className="text-muted">{children}</div>
      {error != null && (
        <div className="mt-3">
          <Notice tone="danger">{describeError(error).detail}</Notice>
        </div>
      )}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="danger" isPending={isPending} onPress={onConfirm}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
