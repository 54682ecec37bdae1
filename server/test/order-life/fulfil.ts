import type { FulfilmentOrder } from "@waybill/contract";
import fc from "fast-check";
import { nameOf, pick, rarely, units, which } from "./choose.ts";
import { deed, type Act, type Deed } from "./deed.ts";
import type { Run } from "./run.ts";
import { countShipment } from "./ship.ts";

const openStatuses: readonly string[] = ["open", "in_progress", "packed"];

/** All of it, or some units of one line. */
const amount = fc.option(fc.record({ line: which, quantity: units }), { freq: 2 });
type Amount = { line: number; quantity: number } | null;

interface Aimed {
  task: FulfilmentOrder;
  /** What the body says about units. */
  some: { lines?: { lineId: FulfilmentOrder["lines"][number]["lineId"]; quantity: number }[] };
  told: string;
  orders: Deed["orders"];
}

function aimAt(
  run: Run,
  { index, isDefiant, amount }: { index: number; isDefiant: boolean; amount: Amount },
  suits: (line: FulfilmentOrder["lines"][number]) => boolean = () => true,
): Aimed | undefined {
  const all = [...run.fulfilmentOrders.values()];
  const fit = all.filter(({ status, lines }) => openStatuses.includes(status) && lines.some(suits));
  const task = pick(isDefiant ? all : fit, index);
  const order = task && run.orders.get(task.orderId);
  const line = task && pick(task.lines, amount?.line ?? 0);
  if (!order || !line) return undefined;
  return {
    task,
    some: amount ? { lines: [{ lineId: line.lineId, quantity: amount.quantity }] } : {},
    told: `${amount ? `${amount.quantity} ${line.sku}` : "all"} of a fulfilment order (${task.status}) of ${nameOf(order)}`,
    orders: [order.id],
  };
}

const aim = { index: which, isDefiant: rarely, amount };

export const picking: fc.Arbitrary<Act> = fc.record(aim).map((chosen) => ({
  name: "pick",
  aim(run) {
    const at = aimAt(run, chosen, ({ quantity, picked }) => picked < quantity);
    return (
      at &&
      deed({
        ...{ told: `pick ${at.told}`, operation: "pickFulfilmentOrder", orders: at.orders },
        send: (options) => run.client.pickFulfilmentOrder(at.task.id, at.some, options),
      })
    );
  },
}));

export const packing: fc.Arbitrary<Act> = fc.record(aim).map((chosen) => ({
  name: "pack",
  aim(run) {
    const at = aimAt(run, chosen, ({ picked, packed }) => packed < picked);
    return (
      at &&
      deed({
        ...{ told: `pack ${at.told}`, operation: "packFulfilmentOrder", orders: at.orders },
        send: (options) => run.client.packFulfilmentOrder(at.task.id, at.some, options),
      })
    );
  },
}));

export const unpacking: fc.Arbitrary<Act> = fc
  .record({ ...aim, toShelf: fc.boolean() })
  .map(({ toShelf, ...chosen }) => ({
    name: "unpack",
    aim(run) {
      const at = aimAt(run, chosen, ({ picked, shipped }) => shipped < picked);
      return (
        at &&
        deed({
          told: `unpack ${toShelf ? "to the shelf " : ""}${at.told}`,
          ...{ operation: "unpackFulfilmentOrder", orders: at.orders },
          send: (options) =>
            run.client.unpackFulfilmentOrder(at.task.id, { ...at.some, toShelf }, options),
        })
      );
    },
  }));

/** What is packed leaves. */
export const shippingParcel: fc.Arbitrary<Act> = fc.record(aim).map((chosen) => ({
  name: "ship what is packed",
  aim(run) {
    const at = aimAt(run, chosen, ({ packed, shipped }) => shipped < packed);
    if (!at) return undefined;
    const { task, some } = at;
    const isPacked = task.lines.every(({ lineId, packed, shipped }) => {
      const wanted = some.lines?.find((part) => part.lineId === lineId)?.quantity ?? 0;
      return wanted <= packed - shipped;
    });
    return deed({
      ...{ told: `ship ${at.told}`, operation: "createShipment", orders: at.orders },
      foreseen: isPacked ? undefined : "refused",
      send: (options) =>
        run.client.createShipment(task.orderId, { fulfilmentOrderId: task.id, ...some }, options),
      learn: (shipment) => countShipment(run, shipment),
    });
  },
}));

export const splitting: fc.Arbitrary<Act> = fc
  .record({ ...aim, amount: fc.record({ line: which, quantity: units }) })
  .map((chosen) => ({
    name: "split",
    aim(run) {
      const at = aimAt(run, chosen);
      if (!at) return undefined;
      const { lines = [] } = at.some;
      return deed({
        ...{ told: `split ${at.told}`, operation: "splitFulfilmentOrder", orders: at.orders },
        send: (options) =>
          run.client.splitFulfilmentOrder(
            at.task.id,
            { lines },
            { ...options, ifMatch: at.task.version },
          ),
      });
    },
  }));

export const merging: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely })
  .map(({ index, isDefiant }) => ({
    name: "merge",
    aim(run) {
      const at = aimAt(run, { index, isDefiant, amount: null });
      if (!at) return undefined;
      const { id, orderId } = at.task;
      const other = [...run.fulfilmentOrders.values()].find(
        (one) => one.orderId === orderId && one.id !== id && openStatuses.includes(one.status),
      );
      if (!other) return undefined;
      return deed({
        ...{ told: `merge ${at.told}`, operation: "mergeFulfilmentOrders", orders: at.orders },
        send: (options) =>
          run.client.mergeFulfilmentOrders({ fulfilmentOrderIds: [id, other.id] }, options),
      });
    },
  }));

/** Elsewhere: to the other location, or wherever the tenant's rule says. */
export const movingElsewhere: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely, isCancel: fc.boolean() })
  .map(({ index, isDefiant, isCancel }) => ({
    name: isCancel ? "cancel a fulfilment order" : "move",
    aim(run) {
      const at = aimAt(run, { index, isDefiant, amount: null });
      if (!at) return undefined;
      const { id, version, locationId } = at.task;
      const other = run.locationIds.find((one) => one !== locationId);
      if (!other) return undefined;
      if (isCancel) {
        return deed({
          ...{ told: `cancel ${at.told}`, operation: "cancelFulfilmentOrder", orders: at.orders },
          send: (options) =>
            run.client.cancelFulfilmentOrder(id, {}, { ...options, ifMatch: version }),
        });
      }
      return deed({
        ...{ told: `move ${at.told}`, operation: "moveFulfilmentOrder", orders: at.orders },
        send: (options) =>
          run.client.moveFulfilmentOrder(
            id,
            { locationId: other },
            { ...options, ifMatch: version },
          ),
      });
    },
  }));
