import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Product, ProductUpdate } from "@waybill/client";

import { theirsOf } from "../../errors.ts";
import { LeaveGuard } from "../../shell/leave-guard.tsx";
import { useReason, useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { ConflictNotice } from "../../ui/conflict-notice.tsx";
import { Form } from "../../ui/form.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { changedProductFields, productConflicts, toProductDraft } from "./product-draft.ts";
import { ProductFields } from "./product-fields.tsx";
import { productQuery } from "./product-queries.ts";

export function ProductForm({ product }: { product: Product }) {
  const tenant = useTenant();
  const { currency } = tenant;
  const queryClient = useQueryClient();
  const [base, setBase] = useState(product);
  const [draft, setDraft] = useState(() => toProductDraft(base, currency));
  const reason = useReason("products:write");
  const change = changedProductFields(draft, base);
  const isChanged = Object.keys(change).length > 0;
  const start = (from: Product) => {
    queryClient.setQueryData(productQuery(tenant, from.id).queryKey, from);
    setBase(from);
    setDraft(toProductDraft(from, currency));
    update.reset();
  };
  const update = useOperation(
    "updateProduct",
    (api, { version, ...body }: ProductUpdate & { version: number }, options) =>
      api.updateProduct(base.id, body, { ...options, ifMatch: version }),
  );
  const save = (version: number) =>
    update.mutate(
      { ...change, version },
      {
        onSuccess: (saved) => {
          start(saved);
          toast({ tone: "success", title: "Product saved" });
        },
      },
    );
  const theirs = theirsOf<Product>(update.error);
  return (
    <Form
      error={theirs === undefined ? update.error : null}
      onSubmit={() => isChanged && save(base.version)}
    >
      <LeaveGuard title="Leave without saving?" isNeeded={() => isChanged && !update.isSuccess} />
      {theirs !== undefined && (
        <ConflictNotice
          fields={productConflicts(draft, base, theirs)}
          isPending={update.isPending}
          onKeepMine={() => save(theirs.version)}
          onTakeTheirs={() => start(theirs)}
        />
      )}
      <ProductFields draft={draft} onChange={setDraft} isReadOnly={reason !== undefined} />
      <div className="flex gap-2">
        <Button
          variant="primary"
          type="submit"
          isPending={update.isPending}
          // On even when nothing was changed: a number is taken over as its field is left, which the press may do.
          disabledReason={reason}
        >
          Save
        </Button>
        {isChanged && <Button onPress={() => start(base)}>Undo changes</Button>}
      </div>
    </Form>
  );
}
