import type { FaultRequest } from "./faults/fault.ts";
import type { ledgerOf } from "./control/ledger.ts";
import { apiKeyOf, controlKeyOf } from "./keys.ts";
import type { snapshotOf } from "./payments/snapshot.ts";
import type { listDeliveries } from "./store/delivery-store.ts";

type Snapshot = ReturnType<typeof snapshotOf>;
/** As JSON has it. */
type OnTheWire<T> = T extends Date
  ? string
  : T extends object
    ? { [K in keyof T]: OnTheWire<T[K]> }
    : T;

export interface ControlSettings {
  url: string;
  secret: string;
  /** Unless given, all accounts. */
  account?: string;
}

/** What a test does to the sandbox: as its customer, as somebody at its dashboard, and as fate. */
export function sandboxControl({ url, secret, account }: ControlSettings) {
  const key = account === undefined ? controlKeyOf(secret) : apiKeyOf(secret, account);
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    // Both sides of this call are in this folder.
    return JSON.parse(text) as T;
  };
  const post = <T = unknown>(path: string, body?: object) => call<T>("POST", path, body);
  return {
    /** `page` is the id of a page, the end of its address. */
    pay: (page: string, token: string) => post<Snapshot>(`/test/pages/${page}/pay`, { token }),
    answerChallenge: (page: string, outcome: "complete" | "fail") =>
      post<Snapshot>(`/test/pages/${page}/challenge`, { outcome }),

    capture: (payment: string, amount: number, final = false) =>
      post<Snapshot>(`/control/payments/${payment}/captures`, { amount, final }),
    void: (payment: string) => post<Snapshot>(`/control/payments/${payment}/void`),
    refund: (payment: string, amount: number) =>
      post<Snapshot>(`/control/payments/${payment}/refunds`, { amount }),
    failRefund: (refund: string) => post<Snapshot>(`/control/refunds/${refund}/fail`),
    openDispute: (payment: string, amount: number, reason?: string) =>
      post<Snapshot>(`/control/payments/${payment}/disputes`, {
        amount,
        ...(reason && { reason }),
      }),
    decideDispute: (dispute: string, status: "under_review" | "won" | "lost") =>
      post<Snapshot>(`/control/disputes/${dispute}/decision`, { status }),

    injectFault: (fault: FaultRequest) => post<{ id: string }>("/control/faults", fault),
    clearFaults: () => call("DELETE", "/control/faults"),
    advance: (seconds: number) => post("/control/clock/advance", { seconds }),
    setPace: (pace: {
      settlementSeconds?: number;
      refundSeconds?: number;
      authorizationSeconds?: number;
    }) => call("PATCH", "/control/pace", pace),
    pauseWebhooks: () => post("/control/webhooks/pause"),
    resumeWebhooks: (how: { order?: "made" | "reversed" | "shuffled"; seed?: number } = {}) =>
      post("/control/webhooks/resume", how),
    repeatWebhooks: () => post("/control/webhooks/repeat"),
    listWebhooks: () =>
      call<{ items: OnTheWire<ReturnType<typeof listDeliveries>> }>("GET", "/control/webhooks"),
    readLedger: () => call<ReturnType<typeof ledgerOf>>("GET", "/control/ledger"),
  };
}

export type SandboxControl = ReturnType<typeof sandboxControl>;
