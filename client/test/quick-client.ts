import { createClient, type TenantFacade } from "../src/create-client.ts";
import type { ClientOptions } from "../src/connect.ts";
import { tenantId } from "./ids.ts";

/** A client of a raw server that retries without making a test wait. */
export function quickClient(
  server: { url: string },
  options: Partial<ClientOptions> = {},
): TenantFacade {
  return createClient({
    baseUrl: server.url,
    auth: { apiKey: "wb_test" },
    tenantId,
    ...options,
    retry: { baseMs: 2, capMs: 10, ...options.retry },
  });
}
