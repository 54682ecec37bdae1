import type { NewOrderLine } from "@waybill/client";
import type { OpeningStock, PlannedOrder, PlannedProduct, PlannedTransfer } from "../plan.ts";
import { bulkyHall, mainHall, shop } from "./desk.ts";
import { openRandom, type Random } from "./random.ts";
import { homeOf, soldOutToy, toys, type Toy } from "./toys.ts";

const dayMs = 24 * 60 * 60 * 1_000;

const runningLow = new Set([
  ...["TT-PLN-02", "TT-OUT-03", "TT-BLK-03", "TT-PUZ-01", "TT-GAM-01", "TT-MUS-01", "TT-CRE-03"],
  "TT-RID-02",
]);
const broken = new Map(Object.entries({ "TT-BLK-04": 2, "TT-GAM-03": 3, "TT-MUS-02": 1 }));

/** Under way, asked for, and what the supplier will bring. */
export function planTransfers(today: Date): PlannedTransfer[] {
  const inDays = (days: number) => new Date(today.getTime() + days * dayMs).toISOString();
  return [
    {
      ...{ reference: "TR-2041", from: mainHall, to: shop.code, isShipped: true },
      lines: [
        { sku: "TT-PLN-01", quantity: 6 },
        { sku: "TT-KIT-02", quantity: 8 },
        { sku: "TT-SFT-01", quantity: 4 },
      ],
      expectedAt: inDays(1),
    },
    {
      ...{ reference: "TR-2042", from: bulkyHall.code, to: shop.code, isShipped: false },
      lines: [{ sku: "TT-RID-01", quantity: 2 }],
      expectedAt: inDays(4),
    },
    {
      ...{ reference: "PO-7718", from: null, to: mainHall, isShipped: true },
      lines: [
        { sku: soldOutToy.sku, quantity: 48 },
        { sku: "TT-KIT-01", quantity: 40 },
      ],
      expectedAt: inDays(9),
    },
  ];
}

/** Everything that is ordered or moved is there, and something is left: of some toys little, of others plenty. */
export function planProducts(
  orders: readonly PlannedOrder[],
  transfers: readonly PlannedTransfer[],
): PlannedProduct[] {
  const random = openRandom(38);
  const moved = transfers.filter(({ from }) => from !== null).flatMap(({ lines }) => lines);
  const wanted = [...orders.flatMap(linesSent), ...moved];
  const stocked = toys.map((body) => {
    const units = wanted
      .filter(({ sku }) => sku === body.sku)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    return { body, opening: openingOf(random, body, units), isDiscontinued: false };
  });
  return [...stocked, { body: soldOutToy, opening: [], isDiscontinued: false }];
}

function openingOf(random: Random, toy: Toy, wanted: number): OpeningStock[] {
  const home = homeOf(toy);
  const left = runningLow.has(toy.sku) ? random.whole(0, 2) : random.whole(20, 160);
  const damaged = broken.get(toy.sku) ?? 0;
  const onShow = left > 2 && home !== shop.code && random.chance(0.4) ? random.whole(1, 6) : 0;
  return [
    { locationCode: home, units: wanted + left + damaged, damaged },
    { locationCode: shop.code, units: onShow },
  ];
}

/** What an order takes from stock, and what is sent instead of its returns. */
function linesSent({ body, steps }: PlannedOrder): Pick<NewOrderLine, "sku" | "quantity">[] {
  return [
    ...body.lines,
    ...steps.flatMap((step) => (step.does === "exchangeReturn" ? step.lines : [])),
  ];
}
