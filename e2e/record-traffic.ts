import type { BrowserContext, Request } from "playwright-core";

/** All that browsers have sent, by the origin that it went to. */
export interface Traffic {
  watch(context: BrowserContext): void;
  /** Addresses, headers and bodies of what was sent to an origin, each request one text. */
  sentTo(origin: string): Promise<string[]>;
}

export function recordTraffic(): Traffic {
  const sent: { origin: string; text: Promise<string> }[] = [];
  return {
    watch(context) {
      context.on("request", (request) => {
        sent.push({ origin: new URL(request.url()).origin, text: written(request) });
      });
    },
    sentTo: (wanted) =>
      Promise.all(sent.filter(({ origin }) => origin === wanted).map(({ text }) => text)),
  };
}

async function written(request: Request): Promise<string> {
  // A page that is left takes its unanswered requests with it; what was known of them is kept.
  const headers = await request.allHeaders().catch(() => request.headers());
  const body = request.postDataBuffer()?.toString("latin1") ?? "";
  return [`${request.method()} ${request.url()}`, JSON.stringify(headers), body].join("\n");
}
