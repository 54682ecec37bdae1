import { query } from "@waybill/react";

import type { Tenant } from "../../tenant.ts";

export function settingsQuery({ client }: Tenant) {
  return query(client, "getTenant");
}
