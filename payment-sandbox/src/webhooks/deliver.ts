import { openAlarm } from "../alarm.ts";
import { currentMs } from "../clock.ts";
import type { Database } from "../store/database.ts";
import {
  listDueDeliveries,
  nextDeliveryAt,
  setDelivery,
  type Delivery,
} from "../store/delivery-store.ts";
import { send, type SendSettings } from "./send.ts";

export interface DeliverySettings extends SendSettings {
  /** How long to wait after each refused try; the last one again and again. */
  retryDelaysMs: readonly number[];
  mostTries: number;
}

/** Many at a time, and so in no order, as gateways do. */
const mostAtOnce = 8;

/** Sends what is due until the merchant has it. What is not yet sent is in the store, and goes on after a restart. */
export function startDeliveries(db: Database, settings: DeliverySettings) {
  const underWay = new Map<number, Promise<void>>();
  const closing = new AbortController();
  const deliverOne = async (delivery: Delivery) => {
    const { isReceived, outcome } = await send(settings, delivery, closing.signal);
    underWay.delete(delivery.seq);
    // Stopped in the middle: nobody knows whether it arrived, so it is sent again.
    if (closing.signal.aborted) return;
    try {
      settle(db, settings, delivery, isReceived, outcome);
    } catch (error) {
      // It is still due, and is sent again.
      console.error(error);
    }
  };
  const deliverDue = () => {
    const due = listDueDeliveries(db, currentMs(), mostAtOnce + underWay.size);
    for (const delivery of due.filter(({ seq }) => !underWay.has(seq))) {
      if (underWay.size >= mostAtOnce) return;
      underWay.set(delivery.seq, deliverOne(delivery));
    }
  };
  // Those under way are due as well: whoever settles one looks for the next.
  const nextAt = () =>
    underWay.size >= mostAtOnce ? null : nextDeliveryAt(db, [...underWay.keys()]);
  const alarm = openAlarm(nextAt, deliverDue);
  db.onWritten(alarm.rearm);
  alarm.rearm();
  return {
    async stop() {
      alarm.stop();
      closing.abort();
      await Promise.all(underWay.values());
    },
  };
}

function settle(
  db: Database,
  { retryDelaysMs, mostTries }: DeliverySettings,
  { seq, tries }: Delivery,
  isReceived: boolean,
  outcome: string,
): void {
  const delay = retryDelaysMs[Math.min(tries, retryDelaysMs.length - 1)] ?? 0;
  const waiting = tries + 1 < mostTries ? "pending" : "given_up";
  db.write(() =>
    setDelivery(db, {
      ...{ seq, outcome, nextAt: currentMs() + delay },
      state: isReceived ? "delivered" : waiting,
    }),
  );
}
