import { createHash } from "node:crypto";
import { currentMs } from "../clock.ts";
import { Refusal } from "../payments/refusal.ts";
import type { Work } from "../payments/work.ts";
import { findAnswer, insertAnswer, type Answer } from "../store/answer-store.ts";
import type { Database } from "../store/database.ts";

export interface Intent {
  account: string;
  key: string;
  /** What is asked for, in one form: the same key may ask for nothing else. */
  asked: readonly unknown[];
}

/**
 * Does what is asked for once, however often it is asked for: the effect and the answer are one write. A definite no
 * is an answer, too.
 */
export function answerOnce(
  db: Database,
  { account, key, asked }: Intent,
  act: (work: Work) => object,
): Answer {
  const fingerprint = createHash("sha256").update(JSON.stringify(asked)).digest("hex");
  return db.write(() => {
    const known = findAnswer(db, account, key);
    if (known && known.fingerprint !== fingerprint) {
      const message = "This Idempotency-Key was used for another request.";
      throw new Refusal(422, "idempotency_key_reused", message);
    }
    if (known) return known;
    const now = currentMs();
    const answer = answerOf(db, () => act({ db, now }));
    insertAnswer(db, { account, key, fingerprint, ...answer, at: now });
    return answer;
  });
}

function answerOf(db: Database, act: () => object): Answer {
  try {
    return { status: 200, body: JSON.stringify(db.attempt(act)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message } = error;
    return { status, body: JSON.stringify({ error: { code, message } }) };
  }
}
