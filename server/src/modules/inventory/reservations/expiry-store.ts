import type { Uuid } from "../../../platform/context.ts";
import { sql, type Transaction } from "../../../platform/database.ts";

/** Until when an order may keep what it holds; null is for good. The caller has locked the order. */
export function keepReservedUntil(tx: Transaction, orderId: Uuid, until: Date | null): void {
  tx.write(sql`
    update reservations set expires_at = ${until}
    where order_id = ${orderId} and status = 'active' and expires_at is distinct from ${until}::timestamptz`);
}
