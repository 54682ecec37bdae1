import type { ReturnId } from "@waybill/client";
import { query } from "@waybill/react";

import type { Tenant } from "../../tenant.ts";

export function returnQuery({ client }: Tenant, returnId: ReturnId) {
  return query(client, "getReturn", returnId);
}
