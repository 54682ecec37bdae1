import { openAlarm } from "./alarm.ts";
import { currentMs } from "./clock.ts";
import { openHttp } from "./http/open-http.ts";
import { runDue } from "./payments/run-due.ts";
import { forgetAnswersBefore } from "./store/answer-store.ts";
import { openDatabase } from "./store/database.ts";
import { nextDueAt } from "./store/due-store.ts";
import { startDeliveries } from "./webhooks/deliver.ts";

export interface SandboxOptions {
  /** Where its one file lies. */
  dataDir: string;
  /** Shared with the merchants: all keys are derived from it. */
  secret: string;
  host?: string;
  /** 0 is any free one. */
  port?: number;
  /** Where browsers reach it, without a slash at its end. Unless given: where it listens. */
  publicUrl?: string | undefined;
  webhooks?: {
    /** How long to wait after each refused try; the last one again and again. */
    retryDelaysMs?: readonly number[];
    mostTries?: number;
    timeoutMs?: number;
  };
}

export interface PaymentSandbox {
  /** Where it listens. */
  url: string;
  close(): Promise<void>;
}

const answersKeptMs = 30 * 24 * 60 * 60 * 1000;
const second = 1000;
const usualRetries = [0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600].map((seconds) => seconds * second);

/** Opens the gateway. What it had acknowledged before it was stopped, or killed, is there. */
export async function openPaymentSandbox(options: SandboxOptions): Promise<PaymentSandbox> {
  const { dataDir, secret, host = "127.0.0.1", port = 0, publicUrl, webhooks } = options;
  const db = openDatabase(dataDir);
  db.write(() => forgetAnswersBefore(db, currentMs() - answersKeptMs));
  const http = openHttp({ db, secret, publicUrl });
  const url = await http.listen(host, port).catch((error: unknown) => {
    db.close();
    throw error;
  });
  const due = openAlarm(
    () => nextDueAt(db),
    () => runDue(db),
  );
  db.onWritten(due.rearm);
  due.rearm();
  const deliveries = startDeliveries(db, {
    ...{ secret, timeoutMs: 10 * second, mostTries: 100, retryDelaysMs: usualRetries },
    ...webhooks,
  });
  return {
    url,
    async close() {
      await http.close();
      due.stop();
      await deliveries.stop();
      db.close();
    },
  };
}
