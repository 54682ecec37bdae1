import { useBlocker } from "@tanstack/react-router";

import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";

interface LeaveGuardProps {
  title: string;
  /** Asked at the moment of leaving. */
  isNeeded: () => boolean;
}

/** Asks before what was entered is lost: by a link, by "back", or by closing the tab. */
export function LeaveGuard({ title, isNeeded }: LeaveGuardProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: isNeeded,
    enableBeforeUnload: isNeeded,
    withResolver: true,
  });
  return (
    <Dialog
      title={title}
      isOpen={status === "blocked"}
      isUrgent
      width="sm"
      onClose={() => reset?.()}
    >
      <p className="text-muted">What you entered here is not saved.</p>
      <DialogActions>
        <Button onPress={() => reset?.()}>Stay</Button>
        <Button variant="danger" onPress={() => proceed?.()}>
          Leave
        </Button>
      </DialogActions>
    </Dialog>
  );
}
