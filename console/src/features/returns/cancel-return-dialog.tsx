import { useDeed } from "../../use-deed.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import type { ReturnDialogProps } from "./return-dialog-props.ts";

export function CancelReturnDialog({ found, onClose }: ReturnDialogProps) {
  const { id, version, number } = found;
  const cancel = useDeed(
    "cancelReturn",
    (client, _request: Record<string, never>, options) =>
      client.cancelReturn(id, { ...options, ifMatch: version }),
    { done: () => `Return ${number}: nothing more is expected`, inForm: true },
  );
  return (
    <ConfirmDialog
      title={`Expect nothing more of return ${number}?`}
      action="Cancel return"
      isOpen
      isPending={cancel.isPending}
      error={cancel.error}
      onConfirm={() => cancel.run({}, onClose)}
      onClose={onClose}
    >
      What has not arrived is no longer expected, and may be asked for again. What has arrived
      stays.
    </ConfirmDialog>
  );
}
