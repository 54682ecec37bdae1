import type { Order, OrderEdit, OrderLine, Product } from "@waybill/client";

/** What somebody wants changed, beside the order as it is: the lines may move on while it is written. */
export interface EditDraft {
  /** By the line's id. */
  changes: Readonly<Record<string, LineChange>>;
  added: readonly AddedLine[];
  /** Edits of shipping, discounts and fees that an earlier hand wrote down: kept as they are. */
  kept: readonly OrderEdit[];
}

export interface LineChange {
  quantity?: number;
  /** In minor units. */
  unitPrice?: number;
  isRemoved?: boolean;
  substitute?: Product;
}

export interface AddedLine {
  product: Product;
  quantity: number;
  unitPrice?: number;
}

/** An edit and the row that it comes from: a line's id, or the SKU of one that is added. */
export interface PlacedEdit {
  row: string;
  edit: OrderEdit;
}

export const emptyDraft: EditDraft = { changes: {}, added: [], kept: [] };

/** As the service takes them: only what differs from the order. */
export function toEdits(draft: EditDraft, { lines, currency }: Order): PlacedEdit[] {
  const ofLines = lines.flatMap((line): PlacedEdit[] => {
    const edit = toLineEdit(line, draft.changes[line.id] ?? {}, currency);
    return edit === undefined ? [] : [{ row: line.id, edit }];
  });
  const added = draft.added.map(({ product, quantity, unitPrice }): PlacedEdit => {
    const price = unitPrice !== undefined && unitPrice !== product.price.amount;
    return {
      row: product.sku,
      edit: {
        ...{ type: "add", sku: product.sku, quantity },
        ...(price && { unitPrice: { amount: unitPrice, currency } }),
      },
    };
  });
  return [...ofLines, ...added, ...draft.kept.map((edit) => ({ row: "", edit }))];
}

function toLineEdit(line: OrderLine, change: LineChange, currency: string): OrderEdit | undefined {
  const { id: lineId } = line;
  if (change.isRemoved) return { type: "remove", lineId };
  if (change.substitute) return { type: "substitute", lineId, sku: change.substitute.sku };
  const quantity = change.quantity !== undefined && change.quantity !== line.quantity;
  const price = change.unitPrice !== undefined && change.unitPrice !== line.unitPrice.amount;
  if (!quantity && !price) return undefined;
  return {
    ...{ type: "change", lineId },
    ...(quantity && { quantity: change.quantity }),
    ...(price && { unitPrice: { amount: change.unitPrice ?? 0, currency } }),
  };
}

/** The way back: edits that were kept by the service, to go on with. */
export function fromEdits(
  edits: readonly OrderEdit[],
  products: ReadonlyMap<string, Product>,
): EditDraft {
  return edits.reduce<EditDraft>((draft, edit) => {
    if (edit.type === "remove") return withChange(draft, edit.lineId, { isRemoved: true });
    if (edit.type === "change" && edit.discounts === undefined) {
      const { quantity, unitPrice } = edit;
      return withChange(draft, edit.lineId, {
        ...(quantity !== undefined && { quantity }),
        ...(unitPrice !== undefined && { unitPrice: unitPrice.amount }),
      });
    }
    const product = "sku" in edit ? products.get(edit.sku) : undefined;
    if (edit.type === "substitute" && product !== undefined && edit.quantity === undefined)
      return withChange(draft, edit.lineId, { substitute: product });
    if (edit.type === "add" && product !== undefined && edit.discounts === undefined) {
      const { quantity, unitPrice } = edit;
      const line = {
        ...{ product, quantity },
        ...(unitPrice !== undefined && { unitPrice: unitPrice.amount }),
      };
      return { ...draft, added: [...draft.added, line] };
    }
    return { ...draft, kept: [...draft.kept, edit] };
  }, emptyDraft);
}

/** The SKUs that edits name, whose products are needed to show them. */
export function skusOf(edits: readonly OrderEdit[]): string[] {
  return [...new Set(edits.flatMap((edit) => ("sku" in edit ? [edit.sku] : [])))];
}

/** What is written over a line; nothing takes everything back. */
export function withChange(draft: EditDraft, lineId: string, change: LineChange): EditDraft {
  return { ...draft, changes: { ...draft.changes, [lineId]: change } };
}

export function withAdded(draft: EditDraft, sku: string, change: Partial<AddedLine>): EditDraft {
  const added = draft.added.map((line) =>
    line.product.sku === sku ? { ...line, ...change } : line,
  );
  return { ...draft, added };
}

export function withoutAdded(draft: EditDraft, sku: string): EditDraft {
  return { ...draft, added: draft.added.filter(({ product }) => product.sku !== sku) };
}

/** One more of a product. The order has it in one line only, so a line that is there gets it. */
export function withProduct(draft: EditDraft, { lines }: Order, product: Product): EditDraft {
  const line = lines.find(({ sku }) => sku === product.sku);
  if (line !== undefined) {
    const change = draft.changes[line.id] ?? {};
    const { isRemoved = false, substitute: _substitute, ...rest } = change;
    const quantity = isRemoved ? line.quantity : (change.quantity ?? line.quantity) + 1;
    return withChange(draft, line.id, { ...rest, quantity });
  }
  const there = draft.added.find(({ product: { sku } }) => sku === product.sku);
  if (there !== undefined) return withAdded(draft, product.sku, { quantity: there.quantity + 1 });
  return { ...draft, added: [...draft.added, { product, quantity: 1 }] };
}

/** Prices need a permission, and a reason. */
export function hasPrices(edits: readonly PlacedEdit[]): boolean {
  return edits.some(({ edit }) => "unitPrice" in edit);
}
