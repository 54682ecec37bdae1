import { useQuery } from "@tanstack/react-query";
import type { Invitation } from "@waybill/client";
import { query } from "@waybill/react";

import { describeError } from "../../errors.ts";
import { useReason, useTenant, type Tenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Panel } from "../../ui/panel.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { roleWords } from "./role-words.ts";

export function invitationsQuery({ client }: Tenant) {
  return query(client, "listInvitations", { limit: 100 });
}

export function InvitationsPanel() {
  const { data } = useQuery(invitationsQuery(useTenant()));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Panel title="Open invitations">
      <ul className="flex flex-col divide-y divide-line">
        {data.items.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Panel>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const reason = useReason("members:write");
  const revoke = useOperation(
    "revokeInvitation",
    (client, request: { id: Invitation["id"] }, options) =>
      client.revokeInvitation(request.id, options),
  );
  const { email, role, expiresAt, id } = invitation;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5 first:pt-0 last:pb-0">
      <span className="min-w-0 flex-1 break-all">{email}</span>
      <span className="text-sm text-muted">
        {roleWords[role].label}, until <DateTime value={expiresAt} style="day" />
      </span>
      <Button
        size="sm"
        isPending={revoke.isPending}
        disabledReason={reason}
        onPress={() =>
          revoke.mutate(
            { id },
            {
              onSuccess: () => toast({ tone: "success", title: `Invitation of ${email} revoked` }),
              onError: (error) =>
                toast({
                  tone: "danger",
                  title: "Revoking failed",
                  detail: describeError(error).detail,
                }),
            },
          )
        }
      >
        Revoke
      </Button>
    </li>
  );
}
