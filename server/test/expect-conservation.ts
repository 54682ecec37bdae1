import { expect } from "vitest";
import { brokenLawsOf, checkConservation } from "../src/modules/conservation/index.ts";
import type { Shop } from "./open-shop.ts";

/** After whatever happened to a shop: no law of conservation is broken in it. */
export async function expectConservation({
  database,
  slug,
  tenantUuid,
}: Pick<Shop, "database" | "slug" | "tenantUuid">): Promise<void> {
  // A shop of thousands of orders takes longer than one statement may: its laws are then asked one by one.
  const broken = await brokenLawsOf(database, tenantUuid).catch(() => undefined);
  if (broken?.length === 0) return;
  // The rows, for whoever has to find out.
  expect((await checkConservation(database, { slug })).breaches).toEqual([]);
  expect(broken ?? []).toEqual([]);
}
