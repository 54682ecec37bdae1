import { createClient, traceContext } from "../index.ts";
import { claim, claimEqual, rejection } from "./claim.ts";
import { clientOf, newOrder, orderId, otherTenantId, tenantId } from "./clients.ts";
import type { Conformance } from "./stage.ts";

const found = { status: 200, json: { id: orderId } };

export const sending: readonly Conformance[] = [
  {
    name: "a path parameter that leads elsewhere is refused by name before anything is sent",
    async run(stage) {
      for (const value of ["", ".", "..", "a/b", "a\\b", 5, undefined, null, {}, "\ud800"]) {
        // What TypeScript refuses is what a JavaScript caller may pass.
        const { name, argument } = await rejection(clientOf(stage).getOrder(value as "ord_"));
        claimEqual(
          [name, argument],
          ["ArgumentError", "orderId"],
          `getOrder(${JSON.stringify(value)})`,
        );
      }
      claimEqual(await stage.received(), [], "nothing is sent");
    },
  },
  {
    name: "a base URL, a tenant, a limit or a version of the wrong shape is refused by name",
    async run(stage) {
      const make = (options: object) =>
        rejection(Promise.resolve().then(() => clientOf(stage, options)));
      claimEqual((await make({ baseUrl: "waybill.example" }))["argument"], "baseUrl", "no scheme");
      claimEqual((await make({ tenantId: "northwind" }))["argument"], "tenantId", "a name");
      const client = clientOf(stage);
      const limit = await rejection(client.listOrders({ limit: 0 }));
      claimEqual(limit["argument"], "limit", "a limit of 0");
      const version = await rejection(client.updateOrder(orderId, {}, { ifMatch: 1.5 }));
      claimEqual(version["argument"], "ifMatch", "half a version");
      const key = await rejection(client.placeOrder(newOrder, { idempotencyKey: "a b" }));
      claimEqual(key["argument"], "idempotencyKey", "a key with a space");
      claimEqual(await stage.received(), [], "nothing is sent");
    },
  },
  {
    name: "an operation of a tenant is not sent without one",
    async run(stage) {
      const client = createClient({ baseUrl: stage.baseUrl, auth: { token: () => "t" } });
      // TypeScript does not even show the method.
      const unsafe = client as unknown as { getOrder(id: string): Promise<unknown> };
      claimEqual((await rejection(unsafe.getOrder(orderId)))["argument"], "tenantId", "refused");
      claimEqual(await stage.received(), [], "nothing is sent");
    },
  },
  {
    name: "clients of two tenants in one process never mix what they send",
    async run(stage) {
      await stage.play(found);
      const first = clientOf(stage, { auth: { token: () => "t" } });
      const second = first.withTenant(otherTenantId);
      await Promise.all([first, second, first, second].map((client) => client.getOrder(orderId)));
      const tenants = (await stage.received()).map(({ headers }) => headers["x-tenant-id"]);
      const counts = [tenantId, otherTenantId].map(
        (tenant) => tenants.filter((sent) => sent === tenant).length,
      );
      claimEqual(counts, [2, 2], "requests of each tenant");
    },
  },
  {
    name: "the credential, the version and the caller's headers are sent, the client's own last",
    async run(stage) {
      await stage.play(found);
      const headers = { "x-mine": "yes", "X-Tenant-Id": otherTenantId };
      await clientOf(stage).updateOrder(orderId, { note: "x" }, { ifMatch: 3, headers });
      const [request] = await stage.received();
      claimEqual(
        ["authorization", "x-tenant-id", "if-match", "x-mine"].map(
          (name) => request?.headers[name],
        ),
        ["Bearer wb_conformance", tenantId, '"3"', "yes"],
        "headers",
      );
    },
  },
  {
    name: "lists in a query are repeated keys, and what is not said is left out",
    async run(stage) {
      await stage.play({ status: 200, json: { items: [], nextCursor: null } });
      await clientOf(stage).listOrders({ status: ["pending", "draft"], limit: 5, tag: undefined });
      const [request] = await stage.received();
      claimEqual(request?.path, "/v1/orders?status=pending&status=draft&limit=5", "path");
    },
  },
  {
    name: "each sending carries a W3C traceparent when asked to",
    async run(stage) {
      await stage.play(found);
      await clientOf(stage, { hooks: traceContext() }).getOrder(orderId);
      const [request] = await stage.received();
      const sent = request?.headers["traceparent"] ?? "";
      claim(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/.test(sent), "it has the form of version 00");
    },
  },
];
