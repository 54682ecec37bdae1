import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { Member } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { iconButtonClass } from "../../ui/icon-button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { RoleDialog } from "./role-dialog.tsx";

export function MemberMenu({ member }: { member: Member }) {
  const { can } = useTenant();
  const [dialog, setDialog] = useState<"role" | "remove">();
  const close = () => setDialog(undefined);
  const remove = useOperation("removeMember", (client, request: { id: Member["id"] }, options) =>
    client.removeMember(request.id, options),
  );
  if (!can("members:write")) return null;
  const confirm = () =>
    remove.mutate(
      { id: member.id },
      {
        onSuccess: () => {
          close();
          toast({ tone: "success", title: `${member.name} removed` });
        },
      },
    );
  return (
    <>
      <Menu
        label={`Actions for ${member.name}`}
        isIconOnly
        sections={[
          {
            title: member.name,
            entries: [
              { id: "role", label: "Change the role", onAction: () => setDialog("role") },
              {
                id: "remove",
                label: "Remove from the tenant",
                onAction: () => setDialog("remove"),
              },
            ],
          },
        ]}
        className={iconButtonClass}
      >
        <Ellipsis aria-hidden="true" />
      </Menu>
      {dialog === "role" && <RoleDialog member={member} onClose={close} />}
      <ConfirmDialog
        title={`Remove ${member.name}?`}
        action="Remove"
        isOpen={dialog === "remove"}
        isPending={remove.isPending}
        error={remove.error}
        onConfirm={confirm}
        onClose={close}
      >
        They lose access within seconds. Their name stays in histories.
      </ConfirmDialog>
    </>
  );
}
