import type { Context } from "../../../platform/context.ts";
import { createLocation } from "./create-location.ts";

/** A new tenant can keep stock at once. The transaction is that tenant's. */
export async function createDefaultLocation(tx: Context["tx"], now: Date): Promise<void> {
  await createLocation({ body: { code: "MAIN", name: "Main warehouse" } }, { tx, now });
}
