import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { isApiError, type ChangeSet, type Order } from "@waybill/client";
import { invalidateAfter } from "@waybill/react";

import { paths } from "../../../paths.ts";
import { useTenant } from "../../../tenant.ts";
import { useDeed } from "../../../use-deed.ts";
import { Form } from "../../../ui/form.tsx";
import { toast } from "../../../ui/toast.tsx";
import { orderQuery } from "../detail/order-queries.ts";
import { ApplyPanel } from "./apply-panel.tsx";
import { toEdits, type EditDraft } from "./edit-draft.ts";
import { EditItems } from "./edit-items.tsx";
import { editLayout } from "./edit-layout.ts";
import { EditTrouble } from "./edit-trouble.tsx";
import { noReasonYet, useChangeSet } from "./use-change-set.ts";

interface ChangeSetEditorProps {
  order: Order;
  opened: ChangeSet | undefined;
  startDraft: EditDraft;
  /** From here on what is open is one's own. */
  onStarted: () => void;
  /** Somebody else's hand was faster: look again at what is open. */
  onLost: () => void;
}

export function ChangeSetEditor(props: ChangeSetEditorProps) {
  const { order, opened, startDraft, onStarted, onLost } = props;
  const [draft, setDraft] = useState(startDraft);
  const [reason, setReason] = useState(
    opened?.reason === noReasonYet ? "" : (opened?.reason ?? ""),
  );
  const edits = toEdits(draft, order);
  const changes = useChangeSet(
    order,
    opened,
    edits.map(({ edit }) => edit),
  );
  const isBegun = changes.set !== undefined;
  useEffect(() => {
    if (isBegun || edits.length > 0) onStarted();
  });
  const apply = useApply(order, changes);
  const discard = useDiscard(order);
  return (
    <Form
      error={isApiError(apply.error, "version_mismatch") ? null : apply.error}
      onSubmit={() => apply.mutate(reason.trim())}
      className={editLayout}
    >
      <EditTrouble
        applyError={apply.error}
        saveError={changes.error}
        onLost={onLost}
        onTryAgain={changes.tryAgain}
      />
      <EditItems
        {...{ order, draft, setDraft, edits }}
        preview={changes.preview}
        error={apply.error}
      />
      <ApplyPanel
        {...{ changes, reason, setReason }}
        hasEdits={edits.length > 0}
        isApplying={apply.isPending}
        onDiscard={() =>
          changes.set === undefined
            ? discard.leave()
            : discard.run({ id: changes.set.id }, discard.leave)
        }
      />
    </Form>
  );
}

/** Carries the edits out on the version that the preview was made of. */
function useApply(order: Order, changes: ReturnType<typeof useChangeSet>) {
  const tenant = useTenant();
  const { client, slug } = tenant;
  const queryClient = useQueryClient();
  const { history } = useRouter();
  return useMutation({
    mutationFn: async (reason: string) => {
      const set = await changes.withReason(reason);
      if (set === undefined || changes.preview === undefined)
        throw new Error("Nothing is changed.");
      return client.applyChangeSet(set.id, { ifMatch: changes.preview.orderVersion });
    },
    onSuccess: (changed) => {
      queryClient.setQueryData(orderQuery(tenant, order.id).queryKey, changed);
      toast({ tone: "success", title: `Order ${changed.number} changed` });
      history.push(paths.order(slug, order.id));
    },
    // Done or not: what was known of the order, its stock and the preview may be old.
    onSettled: () => void invalidateAfter(queryClient, client, "applyChangeSet"),
  });
}

function useDiscard(order: Order) {
  const { slug } = useTenant();
  const { history } = useRouter();
  const deed = useDeed(
    "discardChangeSet",
    (client, { id }: { id: ChangeSet["id"] }, options) => client.discardChangeSet(id, options),
    { done: () => `Order ${order.number} stays as it is` },
  );
  return { ...deed, leave: () => history.push(paths.order(slug, order.id)) };
}
