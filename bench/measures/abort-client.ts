import { createServer, type AddressInfo } from "node:net";
import { createClient, type ClientOptions } from "@waybill/client";
import { openStage, type Step } from "@waybill/client/conformance";
import { startConformanceServer } from "@waybill/client/conformance/server";
import { figure, type Figure } from "../figure.ts";

const times = 50;
const tenantId = "ten_01k0000000e008000000000001";
const orderId = "ord_01k0000000e008000000000002";

/** How long a call takes to settle after its caller has aborted it, in whatever phase it is: the worst of many. */
export async function measureAborts(): Promise<Figure[]> {
  const server = await startConformanceServer();
  // It accepts, and never answers what begins a connection by TLS.
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo; // A TCP server has an address of this kind.
  const stage = openStage(server.url);
  const problem = { title: "Not now", code: "unavailable", requestId: "req_1" };
  const later = { "content-type": "application/problem+json", "retry-after": "20" };
  const phases: Phase[] = [
    { phase: "connecting", baseUrl: `https://127.0.0.1:${port}`, until: "sent" },
    { phase: "waiting for the answer", steps: ["stall"], until: "sent" },
    { phase: "reading the body", steps: ["stall in the body"], until: "answered" },
    {
      phase: "between two attempts",
      steps: [{ status: 503, headers: later, json: problem }],
      until: "retried",
    },
    { phase: "waiting for a token", until: "asked for a token" },
  ];
  try {
    const figures: Figure[] = [];
    for (const each of phases) {
      await stage.play(...(each.steps ?? []));
      const settled: number[] = [];
      for (let time = 0; time < times; time++)
        settled.push(await settleMs({ baseUrl: stage.baseUrl, ...each }));
      const worst = Math.max(...settled);
      figures.push(figure("client", `abort while ${each.phase}`, worst, "ms", { atMost: 20 }));
    }
    return figures;
  } finally {
    silent.close();
    await server.close();
  }
}

interface Phase {
  phase: string;
  baseUrl?: string;
  steps?: readonly Step[];
  until: "sent" | "answered" | "retried" | "asked for a token";
}

async function settleMs({ baseUrl, until }: Phase & { baseUrl: string }): Promise<number> {
  const reached = Promise.withResolvers<void>();
  const options: ClientOptions = { baseUrl, auth: { apiKey: "wb_bench" }, tenantId };
  const hooks = {
    sent: { onRequest: () => void setTimeout(reached.resolve, 5) },
    answered: { onResponse: () => reached.resolve() },
    retried: { onRetry: () => reached.resolve() },
  };
  const token = () => {
    reached.resolve();
    return new Promise<string>(() => {});
  };
  const client = createClient({
    ...options,
    tenantId,
    ...(until === "asked for a token" ? { auth: { token } } : { hooks: hooks[until] }),
  });
  const controller = new AbortController();
  const call = client.getOrder(orderId, { signal: controller.signal }).then(
    () => "answered",
    () => "aborted",
  );
  await reached.promise;
  const begin = performance.now();
  controller.abort();
  if ((await call) !== "aborted") throw new Error("The call was answered before it was aborted");
  return performance.now() - begin;
}
