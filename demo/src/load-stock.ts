import { paginate, type LocationId, type StockLevel, type TenantFacade } from "@waybill/client";
import { inParallel } from "./in-parallel.ts";
import type { OpeningStock, Plan, PlannedTransfer } from "./plan.ts";

const atOnce = 4;
const wholePages = { limit: 100 };

/** The tenant's locations by their codes. */
type Locations = ReadonlyMap<string, LocationId>;

/** Creates products and locations, opens the stock, and has some of it brought from place to place. */
export async function loadStock(client: TenantFacade, plan: Plan): Promise<void> {
  const locations = await loadLocations(client, plan);
  await loadProducts(client, plan);
  await openStock(client, plan, locations);
  await loadTransfers(client, plan, locations);
}

async function loadLocations(client: TenantFacade, { name, locations }: Plan): Promise<Locations> {
  const ids = new Map<string, LocationId>();
  for await (const { code, id } of paginate(client.listLocations, wholePages)) ids.set(code, id);
  for (const location of locations) {
    if (ids.has(location.code)) continue;
    const idempotencyKey = `${name}/location/${location.code}`;
    ids.set(location.code, (await client.createLocation(location, { idempotencyKey })).id);
  }
  return ids;
}

async function loadProducts(client: TenantFacade, { name, products }: Plan): Promise<void> {
  const known = new Set<string>();
  const everyStatus = { ...wholePages, status: ["active" as const, "archived" as const] };
  for await (const { sku } of paginate(client.listProducts, everyStatus)) known.add(sku);
  const missing = products.filter(({ body }) => !known.has(body.sku));
  await inParallel(missing, atOnce, async ({ body }) => {
    await client.createProduct(body, { idempotencyKey: `${name}/product/${body.sku}` });
  });
}

/** A product that some location knows was opened before, and all were opened at once. */
async function openStock(client: TenantFacade, plan: Plan, locations: Locations): Promise<void> {
  const levels: StockLevel[] = [];
  for await (const level of paginate(client.listStockLevels, wholePages)) levels.push(level);
  const known = new Set(levels.map(({ sku }) => sku));
  const opening = plan.products.flatMap(({ body: { sku }, opening: at }) =>
    at.filter(({ units }) => units > 0).map((stock) => ({ sku, ...stock })),
  );
  const rows = opening
    .filter(({ sku }) => !known.has(sku))
    .map(({ sku, locationCode = null, units }) => {
      return { sku, locationCode, quantity: units, mode: "set" as const };
    });
  if (rows.length > 0) {
    const body = { rows, note: "Opening stock" };
    await client.importStock(body, { idempotencyKey: `${plan.name}/stock` });
  }
  const isDamaged = new Set(levels.filter(({ damaged }) => damaged > 0).map(({ sku }) => sku));
  for (const stock of opening) {
    if (!isDamaged.has(stock.sku)) await setDamagedAside(client, plan.name, stock, locations);
  }
}

async function setDamagedAside(
  client: TenantFacade,
  planName: string,
  { sku, locationCode, damaged = 0 }: OpeningStock & { sku: string },
  locations: Locations,
): Promise<void> {
  if (damaged === 0) return;
  await client.adjustStock(
    {
      ...{ sku, quantity: -damaged, reason: "damaged", note: "Dropped when it was put away" },
      locationId: locationCode === undefined ? null : idOf(locations, locationCode),
    },
    { idempotencyKey: `${planName}/product/${sku}/damaged` },
  );
}

async function loadTransfers(
  client: TenantFacade,
  { name, transfers }: Plan,
  locations: Locations,
): Promise<void> {
  if (transfers.length === 0) return;
  const { items } = await client.listTransfers(wholePages);
  for (const planned of transfers) {
    const { reference, isShipped } = planned;
    const key = `${name}/transfer/${reference}`;
    const transfer =
      items.find((one) => one.reference === reference) ??
      (await client.createTransfer(newTransfer(planned, locations), { idempotencyKey: key }));
    if (!isShipped || transfer.status !== "requested") continue;
    await client.shipTransfer(transfer.id, { idempotencyKey: `${key}/shipped` });
  }
}

function newTransfer(
  { reference, from, to, lines, expectedAt }: PlannedTransfer,
  locations: Locations,
) {
  return {
    ...{ reference, lines, expectedAt },
    fromLocationId: from === null ? null : idOf(locations, from),
    toLocationId: idOf(locations, to),
  };
}

function idOf(locations: Locations, code: string): LocationId {
  const id = locations.get(code);
  if (!id) throw new Error(`there is no location ${code}`);
  return id;
}
