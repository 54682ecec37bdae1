import { currentTime } from "../../platform/clock.ts";
import type { Uuid } from "../../platform/context.ts";
import type { Database, Transaction } from "../../platform/database.ts";
import { hashBearerSecret, newBearerSecret } from "../tenants/index.ts";
import type { InTheBackground } from "./in-the-background.ts";
import { shortLivedCache } from "./short-lived-cache.ts";
import {
  deleteSession,
  findSession,
  insertSession,
  noteSessionSeen,
  type SessionRow,
} from "./store.ts";

const minuteMs = 60_000;
export const idleMs = 12 * 60 * minuteMs;
export const absoluteMs = 7 * 24 * 60 * minuteMs;
/** How exact `last_seen_at` is; idleness is forgiven for so long. */
const noteSeenEveryMs = 5 * minuteMs;

export interface OpenSession {
  userId: Uuid;
  /** If nothing is asked from now on. */
  expiresAt: Date;
}

export interface Sessions {
  find(secret: string): Promise<OpenSession | undefined>;
  /** Answers the secret, which is stored nowhere. Runs in the transaction of the sign-in. */
  begin(tx: Transaction, userId: Uuid, now: Date): string;
  end(secret: string): Promise<void>;
}

export function openSessions(database: Database, later: InTheBackground): Sessions {
  const cache = shortLivedCache<SessionRow>({
    load: (hash) =>
      database.system((tx) => findSession(tx, Buffer.from(hash, "base64url")), { readOnly: true }),
  });

  function noteSeen(session: SessionRow, idHash: Buffer, now: Date): void {
    if (now.getTime() - session.last_seen_at.getTime() < noteSeenEveryMs) return;
    session.last_seen_at = now;
    later(() => database.system(async (tx) => noteSessionSeen(tx, idHash, now)));
  }

  return {
    async find(secret) {
      const idHash = hashBearerSecret(secret);
      const session = await cache.get(idHash.toString("base64url"));
      const now = currentTime();
      if (!session || endOf(session, session.last_seen_at) <= now) return undefined;
      noteSeen(session, idHash, now);
      return { userId: session.user_id, expiresAt: endOf(session, now) };
    },
    begin(tx, userId, now) {
      const secret = newBearerSecret();
      const expiresAt = new Date(now.getTime() + absoluteMs);
      insertSession(tx, hashBearerSecret(secret), userId, now, expiresAt);
      return secret;
    },
    async end(secret) {
      const idHash = hashBearerSecret(secret);
      await database.system(async (tx) => deleteSession(tx, idHash));
      cache.forget(idHash.toString("base64url"));
    },
  };
}

function endOf(session: SessionRow, lastSeenAt: Date): Date {
  return new Date(Math.min(session.expires_at.getTime(), lastSeenAt.getTime() + idleMs));
}
