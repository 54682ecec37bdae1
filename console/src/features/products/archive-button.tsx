import { useState } from "react";
import type { Product } from "@waybill/client";

import { useReason } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";

export function ArchiveButton({ product }: { product: Product }) {
  const [isOpen, setIsOpen] = useState(false);
  const reason = useReason("products:write");
  const archive = useOperation(
    "archiveProduct",
    (client, request: { id: Product["id"] }, options) => client.archiveProduct(request.id, options),
  );
  const confirm = () =>
    archive.mutate(
      { id: product.id },
      {
        onSuccess: () => {
          setIsOpen(false);
          toast({ tone: "success", title: `${product.title} archived` });
        },
      },
    );
  return (
    <>
      <Button disabledReason={reason} onPress={() => setIsOpen(true)}>
        Archive
      </Button>
      <ConfirmDialog
        title={`Archive ${product.title}?`}
        action="Archive"
        isOpen={isOpen}
        isPending={archive.isPending}
        error={archive.error}
        onConfirm={confirm}
        onClose={() => setIsOpen(false)}
      >
        New orders can no longer contain it. Its orders, stock and movements stay.
      </ConfirmDialog>
    </>
  );
}
