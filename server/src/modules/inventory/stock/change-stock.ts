import type { Uuid, Work } from "../../../platform/context.ts";
import { newId } from "../../../platform/ids.ts";
import { announceAdjusted, announceLow, type StockField } from "./announce-stock.ts";
import {
  insertMovements,
  lockPlaces,
  replaceLevels,
  type HeldLevel,
  type NewMovement,
  type Place,
} from "./change-store.ts";

/** A change of what a location has, and the movement that says why; what is left out is 0 or nothing. */
export interface StockChange extends Place {
  type: NewMovement["type"];
  quantity?: number;
  damagedQuantity?: number;
  discardedQuantity?: number;
  /** Not a movement: what is on its way is nowhere yet. */
  incoming?: number;
  orderId?: Uuid;
  transferId?: Uuid;
  note?: string | null;
}

/** Levels that this transaction has locked: all of some products. */
export interface StockInHand {
  /** A place that was asked for when the levels were locked. */
  at(place: Place): HeldLevel;
  all: readonly HeldLevel[];
}

/** What changes of stock came to. */
export interface StockChanged {
  movements: NewMovement[];
  /** Products of which there is more now than before: what waits for them may have it. */
  arrived: Uuid[];
}

/** Locks the levels of some places with all others of their products, in the one order of all locks of stock. */
export async function takeInHand(
  { tx, now }: Pick<Work, "tx" | "now">,
  places: readonly Place[],
): Promise<StockInHand> {
  const all = await lockPlaces(tx, places, now);
  const byPlace = new Map(all.map((level) => [placeKey(level), level]));
  return {
    all,
    at(place) {
      const level = byPlace.get(placeKey(place));
      if (!level) throw new Error("the level was not locked");
      return level;
    },
  };
}

/**
 * The one writer of changes of stock that are not an order's reservations and shipments: levels, movements and what is
 * announced of them. The caller has checked that no level is asked for more than it has.
 */
export function changeStock(
  work: Pick<Work, "tx" | "now" | "actor">,
  stock: StockInHand,
  changes: readonly StockChange[],
): StockChanged {
  const after = new Map(stock.all.map((level) => [placeKey(level), { ...level }]));
  const movements: NewMovement[] = [];
  for (const change of changes) {
    const level = after.get(placeKey(change));
    if (!level) throw new Error("the level was not locked");
    const { quantity = 0, damagedQuantity = 0, discardedQuantity = 0, incoming = 0 } = change;
    level.onHand += quantity;
    level.damaged += damagedQuantity;
    level.incoming += incoming;
    if (quantity === 0 && damagedQuantity === 0 && discardedQuantity === 0) continue;
    movements.push({
      // Made under the level's lock, so that the ids of a level's movements rise in the order in which they happened.
      id: newId(),
      productId: change.productId,
      locationId: change.locationId,
      type: change.type,
      ...{ quantity, damagedQuantity, discardedQuantity },
      onHandAfter: level.onHand,
      orderId: change.orderId ?? null,
      transferId: change.transferId ?? null,
      note: change.note ?? null,
    });
  }
  const changed = [...after.values()].filter((level) => differs(level, stock.at(level)));
  if (changed.length > 0) replaceLevels(work.tx, changed, work.now);
  if (movements.length > 0) insertMovements(work.tx, movements, work.actor, work.now);
  return { movements, arrived: announceChanges(work, stock.all, [...after.values()]) };
}

/** Tells each product's change, and answers those of which more is available. */
function announceChanges(
  work: Pick<Work, "tx" | "now">,
  before: readonly HeldLevel[],
  after: readonly HeldLevel[],
): Uuid[] {
  const [was, is] = [totalsOf(before), totalsOf(after)];
  const arrived: Uuid[] = [];
  for (const [productId, now] of is) {
    const then = was.get(productId) ?? now;
    const fields = stockFields.filter((field) => then[field] !== now[field]);
    if (fields.length > 0) announceAdjusted(work, productId, fields);
    if (now.available > then.available) arrived.push(productId);
    const low = now.lowStockLevel;
    if (low !== null && then.available >= low && now.available < low) announceLow(work, productId);
  }
  return arrived;
}

const stockFields = ["onHand", "available", "damaged", "incoming"] satisfies StockField[];

type Totals = Record<StockField, number> & Pick<HeldLevel, "lowStockLevel">;

/** Of all locations, by product. */
function totalsOf(levels: readonly HeldLevel[]): Map<Uuid, Totals> {
  const totals = new Map<Uuid, Totals>();
  for (const { productId, lowStockLevel, onHand, reserved, damaged, incoming } of levels) {
    const sum = totals.get(productId) ?? { onHand: 0, available: 0, damaged: 0, incoming: 0, lowStockLevel }; // prettier-ignore
    sum.onHand += onHand;
    sum.available += onHand - reserved;
    sum.damaged += damaged;
    sum.incoming += incoming;
    totals.set(productId, sum);
  }
  return totals;
}

function differs(one: HeldLevel, other: HeldLevel): boolean {
  return (
    one.onHand !== other.onHand || one.damaged !== other.damaged || one.incoming !== other.incoming
  );
}

const placeKey = ({ productId, locationId }: Place) => `${productId} ${locationId}`;
