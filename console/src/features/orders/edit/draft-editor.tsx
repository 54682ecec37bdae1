import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Order, OrderEdits } from "@waybill/client";

import { paths } from "../../../paths.ts";
import { LeaveGuard } from "../../../shell/leave-guard.tsx";
import { useTenant } from "../../../tenant.ts";
import { useDeed } from "../../../use-deed.ts";
import { Button } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { orderQuery } from "../detail/order-queries.ts";
import { emptyDraft, hasPrices, toEdits } from "./edit-draft.ts";
import { EditItems } from "./edit-items.tsx";
import { editLayout } from "./edit-layout.ts";

/** A draft is nobody's promise yet: what is changed is saved at once, and priced by the service. */
export function DraftEditor({ order }: { order: Order }) {
  const tenant = useTenant();
  const queryClient = useQueryClient();
  const { history } = useRouter();
  const [draft, setDraft] = useState(emptyDraft);
  const [reason, setReason] = useState("");
  const isSaved = useRef(false);
  const edits = toEdits(draft, order);
  const save = useDeed(
    "editOrderLines",
    (client, request: OrderEdits, options) =>
      client.editOrderLines(order.id, request, { ...options, ifMatch: order.version }),
    { done: ({ number }) => `Order ${number} saved`, inForm: true },
  );
  const text = reason.trim();
  const submit = () =>
    save.run(
      { edits: edits.map(({ edit }) => edit), ...(text !== "" && { reason: text }) },
      (saved) => {
        isSaved.current = true;
        queryClient.setQueryData(orderQuery(tenant, order.id).queryKey, saved);
        history.push(paths.order(tenant.slug, order.id));
      },
    );
  return (
    <>
      <LeaveGuard
        title="Leave without saving the draft?"
        isNeeded={() => edits.length > 0 && !isSaved.current}
      />
      <Form error={save.error} onSubmit={submit} className={editLayout}>
        <EditItems {...{ order, draft, setDraft, edits }} preview={undefined} error={save.error} />
        <SavePanel
          isPending={save.isPending}
          hasEdits={edits.length > 0}
          isReasonNeeded={hasPrices(edits)}
          reason={reason}
          setReason={setReason}
          back={paths.order(tenant.slug, order.id)}
        />
      </Form>
    </>
  );
}

interface SavePanelProps {
  isPending: boolean;
  hasEdits: boolean;
  isReasonNeeded: boolean;
  reason: string;
  setReason: (reason: string) => void;
  back: string;
}

function SavePanel(props: SavePanelProps) {
  const { isPending, hasEdits, isReasonNeeded, reason, setReason, back } = props;
  return (
    <Panel title="Save">
      <p className="pb-3 text-muted">
        Nobody has placed this order yet. Its total is worked out when it is saved.
      </p>
      <TextField
        label="Reason"
        name="/reason"
        isRequired={isReasonNeeded}
        description="Needed for a price of your own."
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <ButtonLink href={back}>Back</ButtonLink>
        <Button
          variant="primary"
          type="submit"
          isPending={isPending}
          disabledReason={hasEdits ? undefined : "Nothing is changed yet."}
        >
          Save
        </Button>
      </div>
    </Panel>
  );
}
