import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Order } from "@waybill/client";

import { useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { ConflictNotice } from "../../../ui/conflict-notice.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { ListOption } from "../../../ui/list-option.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { membersQuery } from "../orders-query.ts";
import { conflictsOf, toDetailsDraft, toOrderUpdate, type DetailsDraft } from "./details-draft.ts";
import { useEditOrder } from "./use-edit-order.ts";

export function DetailsDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  // What the page behind reads meanwhile must not move the ground under the form.
  const [base] = useState(order);
  const [draft, setDraft] = useState(() => toDetailsDraft(base));
  const members = useQuery(membersQuery(useTenant())).data?.items ?? [];
  const edit = useEditOrder(base, onClose);
  const change = toOrderUpdate(draft, base);
  const isUnchanged = Object.keys(change).length === 0;
  const nameOf = (assignee: string) => members.find(({ id }) => id === assignee)?.name ?? "Nobody";
  const set = (part: Partial<DetailsDraft>) => setDraft({ ...draft, ...part });
  return (
    <Dialog title={`Details of order ${base.number}`} isOpen onClose={onClose}>
      <Form error={edit.error} onSubmit={() => (isUnchanged ? onClose() : edit.save(change))}>
        {edit.theirs !== undefined && (
          <ConflictNotice
            fields={conflictsOf(draft, base, edit.theirs, nameOf)}
            isPending={edit.isPending}
            onKeepMine={() => edit.saveOnTop(change)}
            onTakeTheirs={edit.takeTheirs}
          />
        )}
        <Select
          label="Assigned to"
          name="/assigneeId"
          value={draft.assignee}
          // The keys are members' ids and "nobody".
          onChange={(key) => set({ assignee: key as DetailsDraft["assignee"] })}
        >
          <ListOption id="nobody" textValue="Nobody" />
          {members.map(({ id, name }) => (
            <ListOption key={id} id={id} textValue={name} />
          ))}
        </Select>
        <TextField
          label="Tags"
          name="/tags"
          description="Separated by commas."
          value={draft.tags}
          onChange={(tags) => set({ tags })}
        />
        <TextField
          label="Note"
          name="/note"
          rows={5}
          maxLength={5000}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" isPending={edit.isPending}>
            Save
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
