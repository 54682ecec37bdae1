import { currentMs } from "../clock.ts";
import type { Database } from "../store/database.ts";
import { hasDue, takeDue, type Due } from "../store/due-store.ts";
import { expireAuthorization } from "./capture.ts";
import { expirePage } from "./close-page.ts";
import { openScheduledDispute } from "./dispute.ts";
import { settleAttempt } from "./pay.ts";
import { failRefund, settleRefund } from "./refund.ts";
import type { Work } from "./work.ts";

const acts = {
  expire_page: expirePage,
  settle_attempt: settleAttempt,
  expire_authorization: expireAuthorization,
  open_dispute: openScheduledDispute,
  settle_refund: settleRefund,
  fail_refund: failRefund,
} satisfies Record<Due["kind"], (work: Work, subject: string) => void>;

/** Does everything whose time has come, each thing once: taken and done in one write. */
export function runDue(db: Database): void {
  const now = currentMs();
  while (hasDue(db, now)) {
    db.write(() => {
      const due = takeDue(db, now);
      if (due) acts[due.kind]({ db, now }, due.subject);
    });
  }
}
