import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { MailOpen, MailX } from "lucide-react";
import { useEffect } from "react";
import type { Membership } from "@waybill/client";
import { mutation } from "@waybill/react";

import { api } from "../../api.ts";
import { describeError } from "../../errors.ts";
import { paths } from "../../paths.ts";
import { sessionQuery } from "../../session.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { forgetToken, keptToken } from "./kept-token.ts";

/** Where the link of an invitation leads, after signing in. */
export function Page() {
  const token = keptToken();
  useEffect(() => {
    document.title = "Invitation · Waybill";
  }, []);
  return (
    <main className="mx-auto max-w-md pt-[16vh]">
      <h1 className="sr-only">Invitation</h1>
      {token === null ? <NoInvitation /> : <Invitation token={token} />}
    </main>
  );
}

function NoInvitation() {
  return (
    <EmptyState
      icon={<MailX />}
      title="There is no invitation at this address"
      action={<ButtonLink href={paths.root()}>Go to the orders</ButtonLink>}
    >
      Open the whole link that you were sent; its end matters.
    </EmptyState>
  );
}

function Invitation({ token }: { token: string }) {
  const { history } = useRouter();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const accept = useMutation(mutation(api, "acceptInvitation"));
  const onSuccess = async ({ slug }: Membership) => {
    forgetToken();
    await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
    history.push(paths.orders(slug));
  };
  return (
    <EmptyState
      icon={<MailOpen />}
      title="You have been invited"
      action={
        <Button
          variant="primary"
          isPending={accept.isPending}
          onPress={() =>
            accept.mutate([{ token }], { onSuccess: (membership) => void onSuccess(membership) })
          }
        >
          Accept the invitation
        </Button>
      }
    >
      {session?.user != null && <p>You will join with {session.user.email}.</p>}
      {accept.error !== null && (
        <div className="mt-3 text-left">
          <Notice tone="danger">{describeError(accept.error).detail}</Notice>
        </div>
      )}
    </EmptyState>
  );
}
