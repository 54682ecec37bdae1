import { useQueryClient } from "@tanstack/react-query";
import { ClipboardPaste } from "lucide-react";
import { useState } from "react";

import { describeError } from "../../../errors.ts";
import { useTenant } from "../../../tenant.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog, DialogActions } from "../../../ui/dialog.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { productsQuery } from "./new-order-queries.ts";
import type { DraftLine } from "./order-draft.ts";
import { readSkuList, type SkuAndQuantity } from "./read-sku-list.ts";

/** For orders that come as a list in a mail. */
export function PasteSkus({ onAdd }: { onAdd: (items: DraftLine[]) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="sm" variant="quiet" icon={<ClipboardPaste />} onPress={() => setIsOpen(true)}>
        Paste a list
      </Button>
      <Dialog title="Paste a list of SKUs" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <PasteForm onAdd={onAdd} onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

function PasteForm({
  onAdd,
  onClose,
}: {
  onAdd: (items: DraftLine[]) => void;
  onClose: () => void;
}) {
  const findProducts = useFindProducts();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    const { items, unread } = readSkuList(text);
    const { found, unknown } = await findProducts(items);
    onAdd(found);
    const left = [...unknown, ...unread];
    if (left.length === 0) return onClose();
    // What was understood is in the order already; the rest stays to be mended.
    setText(left.join("\n"));
    setProblem(`${found.length} added. Not found: ${left.join(", ")}`);
  };
  return (
    <>
      <div className="flex flex-col gap-4">
        {problem !== undefined && <Notice tone="warning">{problem}</Notice>}
        <TextField
          label="SKUs and quantities"
          description="One a line, as in “CHAI-1 3”."
          rows={8}
          autoFocus
          value={text}
          onChange={setText}
        />
      </div>
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button
          variant="primary"
          disabledReason={
            readSkuList(text).items.length === 0 ? "Paste at least one SKU." : undefined
          }
          onPress={() =>
            void add().catch((error: unknown) => setProblem(describeError(error).detail))
          }
        >
          Add to the order
        </Button>
      </DialogActions>
    </>
  );
}

function useFindProducts() {
  const tenant = useTenant();
  const queryClient = useQueryClient();
  return async (items: SkuAndQuantity[]): Promise<{ found: DraftLine[]; unknown: string[] }> => {
    const skus = items.map(({ sku }) => sku);
    const { items: products } = await queryClient.fetchQuery(productsQuery(tenant, skus));
    const known = new Map(products.map((product) => [product.sku, product]));
    const found = items.flatMap(({ sku, quantity }) => {
      const product = known.get(sku);
      return product === undefined ? [] : [{ product, quantity }];
    });
    return { found, unknown: skus.filter((sku) => !known.has(sku)) };
  };
}
