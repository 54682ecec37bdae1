import type { FastifyInstance } from "fastify";
import type Provider from "oidc-provider";

/**
 * The provider builds its addresses from these headers. They are set for every request here, so that whatever host a
 * request names, nobody is sent to another than ours.
 */
export function nameThePublicHost(fastify: FastifyInstance, publicUrl: string): void {
  const { host, protocol } = new URL(publicUrl);
  fastify.addHook("onRequest", async ({ raw }) => {
    raw.headers["x-forwarded-host"] = host;
    raw.headers["x-forwarded-proto"] = protocol.slice(0, -1);
  });
}

/** Hands everything else to the provider, whose own limit for bodies (56 KiB) is below ours. */
export function mountProvider(fastify: FastifyInstance, provider: Provider, path: string): void {
  const answer = provider.callback();
  fastify.removeAllContentTypeParsers();
  // The provider reads the body itself.
  fastify.addContentTypeParser("*", (_request, _payload, done) => done(null));
  fastify.all("/*", async (request, reply) => {
    reply.hijack();
    const { raw } = request;
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    // What the provider takes for the path is what stands behind the mount.
    Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(path.length) });
    await answer(raw, reply.raw);
  });
}
