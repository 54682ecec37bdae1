import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";

import { sessionQuery } from "../session.ts";
import { resumeSession, signedInChannel, useSessionHasEnded } from "./session-state.ts";

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
  return hasEnded ? (
    <Suspense fallback={null}>
      <SessionEndedDialog onClose={resumeSession} />
    </Suspense>
  ) : null;
}

const SessionEndedDialog = lazy(async () => ({
  default: (await import("./session-ended-dialog.tsx")).SessionEndedDialog,
}));
