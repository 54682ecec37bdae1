import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

/** One request of a caller. */
export interface Ask {
  method: "GET" | "POST" | "PATCH";
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Load {
  latenciesMs: number[];
  seconds: number;
}

export type Send = (ask: Ask) => Promise<string>;

/** Sends over kept connections, one for each caller. Anything but a 2xx is a failure of the benchmark. */
export function openSender(address: string, callers: number): { send: Send; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const { hostname, port } = new URL(address);
  const send: Send = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const sent = request({ agent, hostname, port, method, path, headers }, (response) => {
        text(response).then((answer) => {
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve(answer);
          else reject(new Error(`${method} ${path} answered ${status}: ${answer}`));
        }, reject);
      });
      sent.once("error", reject);
      sent.end(body);
    });
  return { send, close: () => agent.destroy() };
}

/** How long a load goes on: for some milliseconds, or while there is something to ask. */
export type While = number | (() => boolean);

/** Lets callers ask one after another, each as soon as it has its answer, until it is over. */
export async function callRepeatedly(
  callers: number,
  lasts: While,
  call: (caller: number) => Promise<unknown>,
): Promise<Load> {
  const latenciesMs: number[] = [];
  const begin = performance.now();
  const goesOn = typeof lasts === "number" ? () => performance.now() < begin + lasts : lasts;
  async function goOn(caller: number): Promise<void> {
    for (let sentAt = begin; goesOn();) {
      await call(caller);
      const answeredAt = performance.now();
      latenciesMs.push(answeredAt - sentAt);
      sentAt = answeredAt;
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, caller) => goOn(caller)));
  return { latenciesMs, seconds: (performance.now() - begin) / 1000 };
}
