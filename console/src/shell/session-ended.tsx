import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { paths } from "../paths.ts";
import { sessionQuery } from "../session.ts";
import { ButtonLink } from "../ui/link.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { resumeSession, useSessionHasEnded } from "./session-state.ts";

/**
 * Stands over the page, so that what was being entered is still there afterwards. Signing in happens in another tab;
 * when this one is looked at again and the session is back, the dialog goes.
 */
export function SessionEnded() {
  const hasEnded = useSessionHasEnded();
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!hasEnded) return undefined;
    const check = () => {
      queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).then(
        () => {
          resumeSession();
          return queryClient.invalidateQueries();
        },
        // Still signed out: the dialog stays.
        () => undefined,
      );
    };
    addEventListener("focus", check);
    const channel = new BroadcastChannel(signedInChannel);
    channel.addEventListener("message", check);
    return () => {
      removeEventListener("focus", check);
      channel.close();
    };
  }, [hasEnded, queryClient]);

  return (
    <Dialog
      title="Your session has ended"
      description="Sign in again in a new tab and come back. Nothing on this page is lost."
      isOpen={hasEnded}
      isUrgent
      width="sm"
      onClose={resumeSession}
    >
      <DialogActions>
        <ButtonLink variant="primary" href={paths.signIn(paths.signedIn())} target="_blank">
          Sign in
        </ButtonLink>
      </DialogActions>
    </Dialog>
  );
}

export const signedInChannel = "waybill.signed-in";
