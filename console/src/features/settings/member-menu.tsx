import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { Member } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
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
        trigger={
          <IconButton label={`Actions for ${member.name}`} icon={<Ellipsis />} className="-my-1" />
        }
      >
        <MenuItem id="role" onAction={() => setDialog("role")}>
          Change the role
        </MenuItem>
        <MenuItem id="remove" onAction={() => setDialog("remove")}>
          Remove from the tenant
        </MenuItem>
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
