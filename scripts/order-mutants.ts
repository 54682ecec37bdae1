/** A mistake that somebody could make: a text that stands once in a file, and what it becomes. */
export interface Mutant {
  name: string;
  file: string;
  from: string;
  to: string;
  /** The test that has to notice; the lives of orders, unless it says otherwise. */
  test?: string;
}

const orders = "server/src/modules/orders";
const payments = "server/src/modules/payments";
const reservations = "server/src/modules/inventory/reservations";

/** What the order's whole life must never suffer, each seeded once. */
export const orderMutants: readonly Mutant[] = [
  {
    name: "double release: what was given back stays reserved, and is given back again",
    file: `${reservations}/reservation-store.ts`,
    from: "update reservations set status = ${ending}, quantity = 0",
    to: "update reservations set created_at = created_at",
  },
  {
    name: "refund beyond capture",
    file: `${payments}/create-refund.ts`,
    from: 'if (amount > most) throw exceeds(most, currency, "/amount/amount");',
    to: "void most;",
  },
  {
    name: "unsorted lock",
    file: `${reservations}/level-store.ts`,
    from: "order by level.product_id, level.location_id\n",
    to: "order by random()\n",
    test: "server/test/races.test.ts",
  },
  {
    name: "missing history row",
    file: `${orders}/record-change.ts`,
    from: "  insertHistory(tx, {",
    to: '  if (telling.history !== "shipped") insertHistory(tx, {',
  },
  {
    name: "missing event",
    file: `${orders}/record-change.ts`,
    from: "  announce(work, {",
    to: '  if (telling.history !== "delivered") announce(work, {',
  },
  {
    name: "reserving without a lock",
    file: `${reservations}/level-store.ts`,
    from: "locking = sql`for no key update of level`",
    to: "locking = empty",
    test: "server/test/races.test.ts",
  },
  {
    name: "reserving more than there is",
    file: `${reservations}/allocate.ts`,
    from: "if (available >= demand.quantity) continue;",
    to: "if (available + 1 >= demand.quantity) continue;",
  },
  {
    name: "units not conserved at shipping",
    file: "server/src/modules/fulfilment/create-shipment.ts",
    from: "allocated: line.allocated - quantity, shipped",
    to: "shipped",
  },
  {
    name: "shipped units that stay on hand",
    file: `${reservations}/held-store.ts`,
    from: "set on_hand = level.on_hand - gone.quantity, reserved",
    to: "set reserved",
  },
  {
    name: "expired reservation not released",
    file: `${orders}/automation/carry-out.ts`,
    from: "await expireOfOrder(work, order.id);",
    to: "void expireOfOrder;",
  },
  {
    name: "credit without its row",
    file: `${payments}/credit-order.ts`,
    from: "return { charges, ...totalsOf(lines, charges) };",
    to: "return { charges: before, ...totalsOf(lines, charges) };",
  },
  {
    name: "settling a refund twice",
    file: `${payments}/settle-refund.ts`,
    from: 'if (refund.status === "settled") return refund;',
    to: "",
  },
  {
    name: "what was paid too much forgotten",
    file: `${payments}/refund-consequence.ts`,
    from: "if (amount === 0) return changed;",
    to: "if (amount < 2_000) return changed;",
  },
  {
    name: "order changed without its lock",
    file: `${orders}/store.ts`,
    from: "${lock ? sql`for no key update of o` : empty}",
    to: "${lock ? empty : empty}",
  },
  {
    name: "stale version accepted",
    file: "server/src/platform/etag.ts",
    from: "if (ifMatch === undefined || ifMatch === etagOf(version)) return;",
    to: "if (ifMatch === undefined || ifMatch <= etagOf(version)) return;",
  },
  {
    name: "damaged goods sold again",
    file: "server/src/modules/inventory/stock/return-stock.ts",
    from: "damage: (damagedQuantity: number) => ({ damagedQuantity }),",
    to: "damage: (damagedQuantity: number) => ({ quantity: damagedQuantity }),",
  },
];
