import { useMutation, useQueryClient } from "@tanstack/react-query";
import { MailOpen } from "lucide-react";
import { useState } from "react";

import { api } from "../api.ts";
import { paths } from "../paths.ts";
import { sessionQuery } from "../session.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";

/** Where an invitation's link leads. The token stands behind the `#`, so that it is in no log and no referrer. */
export function AcceptInvitation() {
  const queryClient = useQueryClient();
  const [token] = useState(() => location.hash.slice(1));
  const accept = useMutation({
    mutationFn: () => api.acceptInvitation({ token }),
    onSuccess: async ({ slug }) => {
      await queryClient.invalidateQueries(sessionQuery);
      // A new page: everything that this tab knows was read without the membership.
      location.assign(paths.orders(slug));
    },
  });
  return (
    <main className="mx-auto max-w-md pt-[12vh]">
      <h1 className="sr-only">Invitation</h1>
      <EmptyState
        icon={<MailOpen />}
        title="You are invited to an order desk"
        action={
          <Button
            variant="primary"
            isPending={accept.isPending}
            disabledReason={token === "" ? "The link is incomplete; copy the whole of it." : null}
            onPress={() => accept.mutate()}
          >
            Accept the invitation
          </Button>
        }
      >
        Accepting makes you a member, with the email address that you are signed in with.
      </EmptyState>
      {accept.error !== null && (
        <Notice tone="danger" title="The invitation was not accepted">
          {accept.error.message}
        </Notice>
      )}
    </main>
  );
}
