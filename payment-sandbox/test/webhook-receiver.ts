import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface ReceivedWebhook {
  headers: IncomingHttpHeaders;
  body: string;
  id: string;
  type: string;
}

/** A merchant's endpoint: it keeps what it is sent, and answers as the test says. */
export async function openWebhookReceiver() {
  const received: ReceivedWebhook[] = [];
  const refusals: number[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const refusal = refusals.shift();
      if (refusal === undefined) {
        const { id, type } = JSON.parse(body) as { id: string; type: string };
        received.push({ headers: request.headers, body, id, type });
      }
      response.writeHead(refusal ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    received,
    /** The next webhooks are answered with these. */
    refuse: (...statuses: number[]) => void refusals.push(...statuses),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type WebhookReceiver = Awaited<ReturnType<typeof openWebhookReceiver>>;
