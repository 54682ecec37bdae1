import { expect } from "vitest";
import { checkConservation } from "../src/modules/conservation/index.ts";
import type { Shop } from "./open-shop.ts";

/** After whatever happened to a shop: no law of conservation is broken in it. */
export async function expectConservation({ client, database }: Shop): Promise<void> {
  const { slug } = await client.getTenant();
  const { tenants, breaches } = await checkConservation(database, { slug });
  expect(breaches).toEqual([]);
  expect(tenants).toBe(1);
}
