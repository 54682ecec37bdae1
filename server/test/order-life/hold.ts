import fc from "fast-check";
import { nameOf, pickOrder, mayDo, rarely, which } from "./choose.ts";
import { deed, type Act } from "./deed.ts";

export const holding: fc.Arbitrary<Act> = fc
  .record({ index: which, isDefiant: rarely })
  .map(({ index, isDefiant }) => ({
    name: "hold",
    aim(run) {
      const order = pickOrder(run, { index, isDefiant }, (one) => mayDo(one, "hold"));
      if (!order) return undefined;
      return deed({
        told: `hold ${nameOf(order)}`,
        ...{ operation: "holdOrder", orders: [order.id] },
        foreseen: mayDo(order, "hold") ? "done" : "refused",
        send: (options) => run.client.holdOrder(order.id, { reason: "Check the address" }, options),
      });
    },
  }));

export const releasing: fc.Arbitrary<Act> = fc.record({ index: which }).map(({ index }) => ({
  name: "release a hold",
  aim(run) {
    const isHeld = (order: { holds: unknown[] }) => order.holds.length > 0;
    const order = pickOrder(run, { index, isDefiant: false }, isHeld);
    const hold = order?.holds[0];
    if (!hold) return undefined;
    return deed({
      told: `release ${nameOf(order)}`,
      ...{ operation: "releaseHold", orders: [order.id], foreseen: "done" },
      send: (options) => run.client.releaseHold(order.id, hold.id, {}, options),
    });
  },
}));
