import { createClient, type ClientOptions, type TenantFacade } from "../index.ts";
import type { Stage } from "./stage.ts";

export const orderId = "ord_01jd3k8q9wf2m5x7v0c4b6n8ta";
export const tenantId = "ten_01jd3k8q9wf2m5x7v0c4b6n8ta";
export const otherTenantId = "ten_01jd3k8q9wf2m5x7v0c4b6n8tb";
export const newOrder = { lines: [{ sku: "CHAI-1", quantity: 1 }] };

/** A client of one stage that does not wait longer than a test should. */
export const clientOf = (stage: Stage, options: Partial<ClientOptions> = {}): TenantFacade =>
  createClient({
    baseUrl: stage.baseUrl,
    auth: { apiKey: "wb_conformance" },
    tenantId,
    ...options,
    retry: { baseMs: 5, capMs: 20, ...options.retry },
  });
