import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Customer, CustomerUpdate } from "@waybill/client";
import { query } from "@waybill/react";

import { theirsOf } from "../../errors.ts";
import { LeaveGuard } from "../../shell/leave-guard.tsx";
import { useReason, useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { ConflictNotice } from "../../ui/conflict-notice.tsx";
import { Form } from "../../ui/form.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { changedFields, customerConflicts, toCustomerDraft } from "./customer-draft.ts";
import { CustomerFields } from "./customer-fields.tsx";

export function CustomerForm({ customer }: { customer: Customer }) {
  const { client } = useTenant();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(customer);
  const [draft, setDraft] = useState(() => toCustomerDraft(base));
  const reason = useReason("customers:write");
  const change = changedFields(draft, base);
  const isChanged = Object.keys(change).length > 0;
  const start = (from: Customer) => {
    queryClient.setQueryData(query(client, "getCustomer", from.id).queryKey, from);
    setBase(from);
    setDraft(toCustomerDraft(from));
    update.reset();
  };
  const update = useOperation(
    "updateCustomer",
    (api, { version, ...body }: CustomerUpdate & { version: number }, options) =>
      api.updateCustomer(base.id, body, { ...options, ifMatch: version }),
  );
  const save = (version: number) =>
    update.mutate(
      { ...change, version },
      {
        onSuccess: (saved) => {
          start(saved);
          toast({ tone: "success", title: "Customer saved" });
        },
      },
    );
  const theirs = theirsOf<Customer>(update.error);
  return (
    <Form error={theirs === undefined ? update.error : null} onSubmit={() => save(base.version)}>
      <LeaveGuard title="Leave without saving?" isNeeded={() => isChanged && !update.isSuccess} />
      {theirs !== undefined && (
        <ConflictNotice
          fields={customerConflicts(draft, base, theirs)}
          isPending={update.isPending}
          onKeepMine={() => save(theirs.version)}
          onTakeTheirs={() => start(theirs)}
        />
      )}
      <CustomerFields draft={draft} onChange={setDraft} isReadOnly={reason !== undefined} />
      <div className="flex gap-2">
        <Button
          variant="primary"
          type="submit"
          isPending={update.isPending}
          disabledReason={reason ?? (isChanged ? undefined : "Nothing has been changed.")}
        >
          Save
        </Button>
        {isChanged && <Button onPress={() => start(base)}>Undo changes</Button>}
      </div>
    </Form>
  );
}
