import { useInfiniteQuery } from "@tanstack/react-query";
import { UserPlus, Users } from "lucide-react";
import { useState } from "react";
import type { Member } from "@waybill/client";
import { pages } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { useReason, useTenant, type Tenant } from "../../tenant.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListPanel } from "../../ui/list-panel.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { InvitationsPanel, invitationsQuery } from "./invitations-panel.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { MemberMenu } from "./member-menu.tsx";
import { roleWords } from "./role-words.ts";

function membersQuery({ client }: Tenant) {
  return pages(client, "listMembers", { limit: 100 });
}

export function load({ tenant, queryClient }: Place): void {
  void queryClient.prefetchInfiniteQuery(membersQuery(tenant));
  void queryClient.prefetchQuery(invitationsQuery(tenant));
}

const columns: Column<Member>[] = [
  {
    header: "Name",
    cell: ({ name }) => (
      <span className="flex items-center gap-2.5">
        <Avatar name={name} />
        <span className="font-medium">{name}</span>
      </span>
    ),
  },
  { header: "Role", className: "max-sm:text-right", cell: ({ role }) => roleWords[role].label },
  { header: "Email", cell: ({ email }) => <span className="break-all text-muted">{email}</span> },
  {
    header: "State",
    isWideOnly: true,
    cell: ({ isActive }) => (
      <StatusDot
        tone={isActive ? "success" : "neutral"}
        label={isActive ? "Active" : "Not signed in yet"}
      />
    ),
  },
  {
    header: "Actions",
    align: "end",
    className: "w-16",
    cell: (member) => <MemberMenu member={member} />,
  },
];

export function Page() {
  const tenant = useTenant();
  const [isInviting, setIsInviting] = useState(false);
  const reason = useReason("members:write");
  const list = useInfiniteQuery(membersQuery(tenant));
  return (
    <div className="flex flex-col gap-4">
      <div>
        <Button
          variant="primary"
          icon={<UserPlus />}
          disabledReason={reason}
          onPress={() => setIsInviting(true)}
        >
          Invite a member
        </Button>
      </div>
      <ListPanel
        label="Members"
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState icon={<Users />} title="No members" />}
      />
      <InvitationsPanel />
      <InviteDialog isOpen={isInviting} onClose={() => setIsInviting(false)} />
    </div>
  );
}
