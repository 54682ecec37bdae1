import { paths } from "../paths.ts";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ButtonLink } from "../ui/link.tsx";

export function SessionEndedDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title="Your session has ended"
      description="Sign in again in a new tab and come back. Nothing on this page is lost."
      isOpen
      isUrgent
      width="sm"
      onClose={onClose}
    >
      <DialogActions>
        <ButtonLink
          variant="primary"
          href={paths.signIn(paths.signedIn())}
          target="_blank"
          autoFocus
        >
          Sign in
        </ButtonLink>
      </DialogActions>
    </Dialog>
  );
}
