import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import pLimit from "p-limit";
import type { AfterCommit } from "../../../platform/after-commit.ts";
import { decodeId } from "../../../platform/ids.ts";
import { notFound } from "../../../platform/problems.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { providerNames } from "../providers/provider.ts";
import { applyWebhook } from "./apply-webhook.ts";
import { keepWebhook } from "./keep-webhook.ts";
import { refuseSignature } from "./refuse-signature.ts";

export interface WebhookDoor {
  gateway: Gateway;
  afterCommit: AfterCommit;
  /** Counts one by its key; throws when there were too many. */
  takeRate(key: string, nowMs: number): unknown;
}

/** At most so many are applied at once: gateways tell in bursts, and people work meanwhile. */
const appliedAtOnce = 4;

/**
 * Where gateways tell what has happened: `POST /v1/webhooks/payments/{provider}?tenant=ten_...`. No credential but the
 * signature, no form but the gateway's: the body is taken as bytes. It is kept before the gateway is thanked, and applied
 * after that.
 */
export async function serveWebhooks(http: FastifyInstance, door: WebhookDoor): Promise<void> {
  const limit = pLimit(appliedAtOnce);
  await http.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) =>
      done(null, body),
    );
    routes.post(
      "/v1/webhooks/payments/:provider",
      { config: { operation: "paymentWebhook" } },
      (request, reply) => take(door, limit, request, reply),
    );
  });
}

async function take(
  door: WebhookDoor,
  limit: <T>(task: () => Promise<T>) => Promise<T>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { gateway, afterCommit, takeRate } = door;
  try {
    const { provider: named } = request.params as { provider: string }; // The route has it.
    const name = providerNames.find((one) => one === named);
    if (!name || !gateway.providers[name]) throw notFound("payment gateway");
    const tenantId = decodeId(tenantOf(request.query));
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const incoming = { headers: request.headers, body, now: gateway.now() };
    const id = await keepWebhook(gateway, tenantId, name, incoming);
    if (id) {
      const kept = { tenantId, id, provider: name };
      afterCommit.run([() => limit(() => applyWebhook(gateway, kept))]);
    }
  } catch (error) {
    takeRate(`refused:${request.ip}`, gateway.now().getTime());
    throw error;
  }
  return reply.type("application/json; charset=utf-8").send('{"received":true}');
}

/** A tenant that cannot be is refused as one that is not known. */
function tenantOf(query: unknown): string {
  const { tenant } = query as { tenant?: unknown }; // Fastify parses any query into an object.
  if (typeof tenant === "string" && /^ten_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(tenant)) return tenant;
  throw refuseSignature();
}
