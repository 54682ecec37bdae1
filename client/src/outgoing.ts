import type { TenantId } from "@waybill/contract";

import type { Connection } from "./connection.ts";
import type { Deadline } from "./deadline.ts";
import type { HeaderValues } from "./headers.ts";

/** A request that is ready to be sent as often as it takes. */
export interface Outgoing {
  readonly connection: Connection;
  readonly tenantId: TenantId | undefined;
  readonly method: string;
  readonly route: string;
  readonly url: string;
  readonly headers: HeaderValues;
  readonly body: string | null;
  readonly isEmpty: boolean;
  readonly deadline: Deadline;
}
