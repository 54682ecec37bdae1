import { sql, type Transaction } from "../../platform/database.ts";

/** Through the system door. */
export function deleteSessionsBefore(tx: Transaction, now: Date): void {
  tx.write(sql`delete from sessions where expires_at < ${now}`);
}
