import { useState } from "react";
import type { Member, MemberUpdate } from "@waybill/client";

import { theirsOf } from "../../errors.ts";
import { Button } from "../../ui/button.tsx";
import { ConflictNotice } from "../../ui/conflict-notice.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { RoleSelect } from "./role-select.tsx";
import { roleWords } from "./role-words.ts";

export function RoleDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const [role, setRole] = useState(member.role);
  const update = useOperation(
    "updateMember",
    (client, { version, ...body }: MemberUpdate & { version: number }, options) =>
      client.updateMember(member.id, body, { ...options, ifMatch: version }),
  );
  const save = (version: number) =>
    update.mutate(
      { role, version },
      {
        onSuccess: (saved) => {
          toast({
            tone: "success",
            title: `${saved.name} is now ${roleWords[saved.role].label.toLowerCase()}`,
          });
          onClose();
        },
      },
    );
  const theirs = theirsOf<Member>(update.error);
  return (
    <Dialog title={`Role of ${member.name}`} isOpen onClose={onClose} width="sm">
      <Form
        error={theirs === undefined ? update.error : null}
        onSubmit={() => save(member.version)}
      >
        {theirs !== undefined && (
          <ConflictNotice
            fields={[
              { label: "Role", theirs: roleWords[theirs.role].label, mine: roleWords[role].label },
            ]}
            isPending={update.isPending}
            onKeepMine={() => save(theirs.version)}
            onTakeTheirs={onClose}
          />
        )}
        <RoleSelect value={role} onChange={setRole} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={update.isPending}>
            Save
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
