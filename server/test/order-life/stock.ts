import type { StockAdjustment, StockMovement, Transfer } from "@waybill/contract";
import fc from "fast-check";
import { pick, rarely, units, which } from "./choose.ts";
import { deed, type Act } from "./deed.ts";
import { skus, type Run } from "./run.ts";

const sku = fc.constantFrom(...skus);

/** What a movement says has become of stock. */
function count(run: Run, { sku, quantity, damagedQuantity }: StockMovement): void {
  run.told.add(`on hand of ${sku}`, quantity);
  run.told.add(`damaged of ${sku}`, damagedQuantity);
}

const reasons = { received: 1, lost: -1, damaged: -1, discarded: -1 } as const;

export const adjusting: fc.Arbitrary<Act> = fc
  .record({
    ...{ sku, quantity: units, where: which },
    reason: fc.constantFrom("received", "received", "received", "lost", "damaged", "discarded"),
  })
  .map(({ sku, quantity, reason, where }) => ({
    name: "adjust",
    aim(run) {
      const known = reason as keyof typeof reasons; // It is one of them.
      const adjustment: StockAdjustment = {
        ...{ sku, reason: known, quantity: quantity * reasons[known] },
        locationId: pick(run.locationIds, where) ?? null,
      };
      return deed({
        told: `${reason} ${quantity} ${sku}`,
        operation: "adjustStock",
        orders: [],
        foreseen: reason === "received" ? "done" : undefined,
        send: (options) => run.client.adjustStock(adjustment, options),
        learn: (movement) => count(run, movement),
      });
    },
  }));

export const counting: fc.Arbitrary<Act> = fc
  .record({ sku, quantity: fc.nat({ max: 9 }), where: which })
  .map(({ sku, quantity, where }) => ({
    name: "count",
    aim: (run) =>
      deed({
        told: `count ${quantity} ${sku}`,
        operation: "countStock",
        orders: [],
        send: (options) =>
          run.client.countStock(
            { locationId: pick(run.locationIds, where) ?? null, counts: [{ sku, quantity }] },
            options,
          ),
        learn: ({ movements }) => movements.map((movement) => count(run, movement)),
      }),
  }));

export const askingForTransfer: fc.Arbitrary<Act> = fc
  .record({ sku, quantity: units, isFromSupplier: fc.boolean() })
  .map(({ sku, quantity, isFromSupplier }) => ({
    name: "ask for a transfer",
    aim(run) {
      const [from = null, to] = run.locationIds;
      if (!to || run.transfers.size > 3) return undefined;
      return deed({
        told: `ask ${isFromSupplier ? "a supplier" : "the first location"} for ${quantity} ${sku}`,
        operation: "createTransfer",
        orders: [],
        foreseen: "done",
        send: (options) =>
          run.client.createTransfer(
            {
              fromLocationId: isFromSupplier ? null : from,
              toLocationId: to,
              lines: [{ sku, quantity }],
            },
            options,
          ),
        learn: (transfer) => void run.transfers.set(transfer.id, transfer),
      });
    },
  }));

type TransferStep = "ship" | "receive" | "cancel";

export const goingOnWithTransfer: fc.Arbitrary<Act> = fc
  .record({
    ...{ index: which, quantity: units, isDamaged: rarely },
    step: fc.constantFrom<TransferStep[]>("ship", "ship", "receive", "receive", "cancel"),
  })
  .map(({ index, step, quantity, isDamaged }) => ({
    name: `${step} a transfer`,
    aim(run) {
      const transfer = pick([...run.transfers.values()], index);
      const line = transfer?.lines[0];
      if (!transfer || !line) return undefined;
      const { id } = transfer;
      const damaged = isDamaged ? quantity : 0;
      const learn = (after: Transfer) => {
        run.transfers.set(id, after);
        for (const [what, amount] of Object.entries(movedBy(step, after, quantity, damaged))) {
          run.told.add(`${what} of ${line.sku}`, amount);
        }
      };
      const told = `${step} the transfer of ${line.quantity} ${line.sku} (${transfer.status})`;
      if (step === "ship") {
        const send = (options: object) => run.client.shipTransfer(id, options);
        return deed({ told, operation: "shipTransfer", orders: [], send, learn });
      }
      if (step === "cancel") {
        const send = (options: object) => run.client.cancelTransfer(id, options);
        return deed({ told, operation: "cancelTransfer", orders: [], send, learn });
      }
      const lines = [{ sku: line.sku, quantity, damaged }];
      return deed({
        told: `${told}: ${quantity}, of which ${damaged} damaged`,
        ...{ operation: "receiveTransfer", orders: [], learn },
        send: (options) => run.client.receiveTransfer(id, { lines }, options),
      });
    },
  }));

/** What a step that was acknowledged has done to the units at our locations. */
function movedBy(
  step: TransferStep,
  { fromLocationId, shippedAt, lines }: Transfer,
  quantity: number,
  damaged: number,
): Record<string, number> {
  if (step === "receive") return { "on hand": quantity - damaged, damaged };
  if (fromLocationId === null || shippedAt === null) return {};
  const [line] = lines;
  return { "on hand": step === "ship" ? -(line?.quantity ?? 0) : (line?.cancelled ?? 0) };
}
