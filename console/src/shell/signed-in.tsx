import { CircleCheck } from "lucide-react";
import { useEffect } from "react";

import { paths } from "../paths.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { signedInChannel } from "./session-state.ts";

/** Where the other tab's sign-in lands: it tells the tab that waits, and can be closed. */
export function SignedIn() {
  useEffect(() => {
    const channel = new BroadcastChannel(signedInChannel);
    channel.postMessage("signed in");
    channel.close();
  }, []);
  return (
    <main className="mx-auto max-w-md pt-[16vh]">
      <h1 className="sr-only">Signed in</h1>
      <EmptyState
        icon={<CircleCheck />}
        title="You are signed in"
        action={<ButtonLink href={paths.root()}>Open the orders here</ButtonLink>}
      >
        Go back to the tab you were working in, and close this one.
      </EmptyState>
    </main>
  );
}
