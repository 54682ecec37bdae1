import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { isApiError, type ChangeSet, type Order } from "@waybill/client";
import { invalidateAfter } from "@waybill/react";

import { intentKeys } from "../../../intent-key.ts";
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
  /** Looks again, and if somebody else is at it, shows what they are changing instead of this. */
  isOpenElsewhere: () => Promise<boolean>;
}

export function ChangeSetEditor(props: ChangeSetEditorProps) {
  const { order, opened, startDraft, onStarted, isOpenElsewhere } = props;
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
  const lookAgain = async () => {
    if (!(await isOpenElsewhere())) changes.beginAgain();
  };
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
        onLookAgain={() => void lookAgain()}
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
  // An answer that was lost must not make a second attempt look like somebody else's.
  const [keys] = useState(intentKeys);
  return useMutation({
    mutationFn: async (reason: string) => {
      const set = await changes.withReason(reason);
      if (set === undefined || changes.preview === undefined)
        throw new Error("Nothing is changed.");
      const { orderVersion } = changes.preview;
      const idempotencyKey = keys.keyFor([set.id, set.version, orderVersion]);
      return client.applyChangeSet(set.id, { ifMatch: orderVersion, idempotencyKey });
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
