import { useState } from "react";
import type { NewInvitation, Role } from "@waybill/client";

import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { SecretText } from "../../ui/secret-text.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useOperation } from "../../use-operation.ts";
import { RoleSelect } from "./role-select.tsx";

export function InviteDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog
      title="Invite a member"
      description="They sign in with this email address and open the link."
      isOpen={isOpen}
      onClose={onClose}
    >
      <InviteForm onClose={onClose} />
    </Dialog>
  );
}

function InviteForm({ onClose }: { onClose: () => void }) {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("agent");
  const invite = useOperation("createInvitation", (client, invitation: NewInvitation, options) =>
    client.createInvitation(invitation, options),
  );
  if (invite.data !== undefined) {
    return (
      <>
        <SecretText
          label="The link, shown once"
          description={`Send it to ${invite.data.invitation.email}.`}
          text={invite.data.acceptUrl}
        />
        <DialogActions>
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </DialogActions>
      </>
    );
  }
  return (
    <Form error={invite.error} onSubmit={() => invite.mutate({ email: email.trim(), role })}>
      <TextField
        label="Email"
        name="/email"
        type="email"
        isRequired
        autoFocus
        value={email}
        onChange={setEmail}
      />
      <RoleSelect value={role} onChange={setRole} />
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" isPending={invite.isPending}>
          Invite
        </Button>
      </DialogActions>
    </Form>
  );
}
