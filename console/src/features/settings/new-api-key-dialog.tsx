import { useState } from "react";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import type { NewApiKey, Permission } from "@waybill/client";

import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { FieldLabel } from "../../ui/field.tsx";
import { Form } from "../../ui/form.tsx";
import { SecretText } from "../../ui/secret-text.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useOperation } from "../../use-operation.ts";
import { permissionWords } from "./permission-words.ts";

export function NewApiKeyDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog
      title="New API key"
      description="For a program, not for a person."
      isOpen={isOpen}
      onClose={onClose}
      width="lg"
    >
      <NewApiKeyForm onClose={onClose} />
    </Dialog>
  );
}

function NewApiKeyForm({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState("");
  const [permissions, setPermissions] = useState<string[]>([]);
  const create = useOperation("createApiKey", (client, key: NewApiKey, options) =>
    client.createApiKey(key, options),
  );
  if (create.data !== undefined) {
    return (
      <>
        <SecretText
          label="The secret, shown once"
          description="Keep it where the program can read it and people cannot."
          text={create.data.secret}
        />
        <DialogActions>
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </DialogActions>
      </>
    );
  }
  const submit = () =>
    create.mutate({ name: name.trim(), permissions: permissions as Permission[] }); // the boxes' values
  return (
    <Form error={create.error} onSubmit={submit}>
      <TextField
        label="Name"
        name="/name"
        isRequired
        autoFocus
        maxLength={200}
        value={name}
        onChange={setName}
      />
      <PermissionBoxes value={permissions} onChange={setPermissions} />
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button
          variant="primary"
          type="submit"
          isPending={create.isPending}
          disabledReason={permissions.length === 0 ? "Choose at least one permission." : undefined}
        >
          Create key
        </Button>
      </DialogActions>
    </Form>
  );
}

interface PermissionBoxesProps {
  value: string[];
  onChange: (permissions: string[]) => void;
}

/** A key can have no permission that its creator lacks, so only those are offered. */
function PermissionBoxes({ value, onChange }: PermissionBoxesProps) {
  const { can } = useTenant();
  // The keys are the permissions; the compiler holds the record to that.
  const offered = (Object.keys(permissionWords) as Permission[]).filter(can);
  return (
    <CheckboxGroup value={value} onChange={onChange} className="flex flex-col gap-1">
      <div className="flex items-center justify-between">
        <FieldLabel label="Permissions" />
        <Button size="sm" variant="quiet" onPress={() => onChange(offered)}>
          All
        </Button>
      </div>
      <div className="grid sm:grid-cols-2">
        {offered.map((permission) => (
          <Checkbox key={permission} value={permission}>
            {permissionWords[permission]}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
