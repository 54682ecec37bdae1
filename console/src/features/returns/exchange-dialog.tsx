import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { Return, ReturnExchange } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useTenant } from "../../tenant.ts";
import { sumOf } from "../../units.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { Money } from "../../ui/money.tsx";
import { DraftLineRow } from "../orders/new/draft-line-row.tsx";
import { refusalOf } from "../orders/new/line-refusal.ts";
import { productsQuery } from "../orders/new/new-order-queries.ts";
import { addLine, type DraftLine } from "../orders/new/order-draft.ts";
import { ProductPicker } from "../products/product-picker.tsx";
import type { ReturnDialogProps } from "./return-dialog-props.ts";
import { creditableOf } from "./return-words.ts";

/** Something else is sent instead: a new order, which the credit of what came back pays for. */
export function ExchangeDialog({ found, onClose }: ReturnDialogProps) {
  const { lines, setLines } = useLinesInstead(found);
  const { run, error, isPending } = useExchange(found, onClose);
  const request = lines.map(({ product, quantity }) => ({ sku: product.sku, quantity }));
  return (
    <Dialog
      title={`Exchange return ${found.number}`}
      description="A new order for the same customer, at today's prices. What came back pays for it as far as it goes."
      isOpen
      onClose={onClose}
      width="lg"
    >
      <Form error={error} onSubmit={() => run({ lines: request })}>
        <ProductPicker
          onPick={(product) => setLines(addLine(lines, product, 1))}
          isRequired={false}
        />
        <ul aria-label="Sent instead" className="flex flex-col divide-y divide-line">
          {lines.map((line, index) => (
            <DraftLineRow
              key={line.product.sku}
              index={index}
              product={line.product}
              quantity={line.quantity}
              refusal={refusalOf(error, index, line.product.sku)}
              onChange={(quantity) =>
                setLines(lines.map((other) => (other === line ? { ...line, quantity } : other)))
              }
              onRemove={() => setLines(lines.filter((other) => other !== line))}
            />
          ))}
        </ul>
        <ExchangeMoney lines={lines} credit={found.creditableAmount} />
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button
            variant="primary"
            type="submit"
            isPending={isPending}
            disabledReason={lines.length === 0 ? "Add at least one product." : undefined}
          >
            Place the new order
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** The usual exchange sends the same again, so that is there to begin with. */
function useLinesInstead(found: Return) {
  const back = found.lines.filter((line) => creditableOf(line) > 0);
  const skus = back.map(({ sku }) => sku);
  const same = useQuery(productsQuery(useTenant(), skus));
  const [chosen, setLines] = useState<DraftLine[]>();
  const suggested = back.flatMap((line): DraftLine[] => {
    const product = same.data?.items.find(({ sku }) => sku === line.sku);
    return product === undefined ? [] : [{ product, quantity: creditableOf(line) }];
  });
  return { lines: chosen ?? suggested, setLines };
}

/** Once it is placed, the new order is what is looked at. */
function useExchange(found: Return, onClose: () => void) {
  const { slug } = useTenant();
  const { history } = useRouter();
  const { run, error, isPending } = useDeed(
    "exchangeReturn",
    (client, request: ReturnExchange, options) =>
      client.exchangeReturn(found.id, request, { ...options, ifMatch: found.version }),
    { done: () => `Return ${found.number} exchanged: a new order is placed`, inForm: true },
  );
  const then = ({ exchangeOrderIds }: Return) => {
    onClose();
    const placed = exchangeOrderIds.at(-1);
    if (placed !== undefined) history.push(paths.order(slug, placed));
  };
  return { run: (request: ReturnExchange) => run(request, then), error, isPending };
}

/** Taxes and shipping of the new order are the service's to work out, so the difference is not promised here. */
function ExchangeMoney({
  lines,
  credit,
}: {
  lines: DraftLine[];
  credit: ReturnDialogProps["found"]["creditableAmount"];
}) {
  const amount = sumOf(lines, ({ product, quantity }) => product.price.amount * quantity);
  return (
    <dl className="ml-auto flex w-full max-w-72 flex-col gap-1">
      <div className="flex justify-between gap-4">
        <dt className="text-muted">Goods at catalogue prices</dt>
        <dd>
          <Money value={{ ...credit, amount }} />
        </dd>
      </div>
      <div className="flex justify-between gap-4">
        <dt className="text-muted">Credit for what came back</dt>
        <dd className="font-medium">
          <Money value={credit} />
        </dd>
      </div>
    </dl>
  );
}
