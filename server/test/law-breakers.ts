import type { TradedShop } from "./traded-shop.ts";

interface LawBreaker {
  /** Changes one row. :tenant, :paid, :halfWay and :back are UUIDs, :paidOrder is a wire id. */
  statement: string;
  names(traded: TradedShop): object;
}

/** For each law: how one row is made to break it, and what then names the row. */
export const lawBreakers: Record<string, LawBreaker> = {
  "never-more-reserved-than-on-hand": {
    statement: "update stock_levels set reserved = on_hand + 1 where tenant_id = :tenant",
    names: ({ product }) => ({ product, reserved: 18, on_hand: 17 }),
  },
  "reserved-is-what-is-held": {
    statement: "update stock_levels set reserved = reserved - 1 where tenant_id = :tenant",
    names: ({ product }) => ({ product, reserved: 6, held: 7 }),
  },
  "on-hand-is-the-sum-of-movements": {
    statement: "update stock_levels set on_hand = on_hand + 5 where tenant_id = :tenant",
    names: ({ product }) => ({ product, on_hand: 22, moved: 17 }),
  },
  "damaged-is-the-sum-of-movements": {
    statement: "update stock_levels set damaged = damaged + 1 where tenant_id = :tenant",
    names: ({ product }) => ({ product, damaged: 3, moved: 2 }),
  },
  "incoming-is-what-is-on-its-way": {
    statement: "update stock_levels set incoming = 4 where tenant_id = :tenant",
    names: ({ product }) => ({ product, incoming: 4, expected: 9 }),
  },
  "a-transfer-is-where-its-lines-are": {
    statement: "update stock_transfers set status = 'received' where tenant_id = :tenant",
    names: () => ({ status: "received", open: 9, received: 0 }),
  },
  "transferred-is-what-moved": {
    statement:
      "update stock_transfer_lines set open = 7, received = 2 where tenant_id = :tenant and open = 9",
    names: ({ product }) => ({ product, received: 2, arrived: 0 }),
  },
  "left-stock-is-what-was-shipped": {
    statement:
      "update stock_movements set quantity = -1 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, left_stock: 1, shipped: 3 }),
  },
  "units-of-a-line-add-up": {
    statement:
      "update order_lines set delivered = 4 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, shipped: 3, delivered: 4 }),
  },
  "money-of-a-line-adds-up": {
    statement:
      "update order_lines set unit_price = 1251 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, unit_price: 1_251, total: 3_650 }),
  },
  "held-as-long-as-the-order-says": {
    statement:
      "update reservations set expires_at = created_at where tenant_id = :tenant and order_id = :halfWay and status = 'active'",
    names: ({ halfWay }) => ({ order: halfWay, reserve_until: null }),
  },
  "only-unfinished-orders-wait": {
    statement:
      "update order_lines set backordered = 6, open = 0 where tenant_id = :tenant and open = 6",
    names: () => ({ status: "draft", backordered: 6 }),
  },
  "change-sets-are-of-their-order": {
    statement: `
      insert into change_sets
        (tenant_id, id, order_id, order_version, applied_version, status, edits, reason, actor_type, actor_name,
          created_at, updated_at, closed_at)
      select tenant_id, id, id, 1, 99, 'applied', '[]', 'A test', 'user', 'Ada', created_at, created_at, created_at
      from orders where tenant_id = :tenant and id = :halfWay`,
    names: ({ halfWay }) => ({ order: halfWay, status: "applied", applied_version: 99 }),
  },
  "discounts-are-sums-of-rows": {
    statement:
      "update order_discounts set amount = 99 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, discount: 100, rows: 99 }),
  },
  "taxes-belong-to-lines-and-shipping": {
    statement: "update order_lines set tax = 1 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, tax_total: 0, lines: 1 }),
  },
  "allocated-is-what-is-held": {
    statement: "update reservations set quantity = 1 where tenant_id = :tenant and order_id = :halfWay and status = 'active'", // prettier-ignore
    names: ({ halfWay }) => ({ order: halfWay, allocated: 2, held: 1 }),
  },
  "shipped-is-what-shipments-hold": {
    statement:
      "update shipments set delivered_at = null where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, shipped: 3, delivered: 3, arrived: 0 }),
  },
  "only-what-waits-is-held": {
    statement: "update orders set status = 'completed' where tenant_id = :tenant and id = :halfWay",
    names: ({ halfWay }) => ({ order: halfWay, status: "completed", allocated: 2 }),
  },
  "totals-are-sums-of-rows": {
    statement:
      "update order_charges set amount = 501 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, total: 4_150, lines: 3_650, charges: 501 }),
  },
  "paid-is-the-sum-of-payments": {
    statement: "update payments set captured = 4149 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, paid_total: 4_150, received: 4_149 }),
  },
  "payment-status-follows-from-payments": {
    statement: "update orders set payment_status = 'partially_paid' where tenant_id = :tenant and id = :paid", // prettier-ignore
    names: ({ paid }) => ({ order: paid, payment_status: "partially_paid", derived: "paid" }),
  },
  "a-payment-is-the-sum-of-its-entries": {
    statement:
      "update payment_entries set amount = 4149 where tenant_id = :tenant and order_id = :paid and type = 'captured'",
    names: ({ paid }) => ({ order: paid, captured: 4_150, entries_captured: 4_149 }),
  },
  "money-of-a-payment-moves-in-turn": {
    statement: "update payments set refunding = 4151 where tenant_id = :tenant and order_id = :paid", // prettier-ignore
    names: ({ paid }) => ({ order: paid, captured: 4_150, refunding: 4_151 }),
  },
  "authorised-of-an-order-is-what-its-payments-hold": {
    statement: "update orders set authorized_total = 5 where tenant_id = :tenant and id = :paid",
    names: ({ paid }) => ({ order: paid, authorized_total: 5, held: 0 }),
  },
  "refunds-through-a-payment-add-up": {
    statement: "update payments set refunding = 3 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, refunding: 3, processing: 0 }),
  },
  "a-refund-under-way-was-asked-for-once": {
    statement:
      "update refunds set status = 'processing', settled_at = null where tenant_id = :tenant and reason_type = 'goodwill'",
    names: ({ back }) => ({ order: back, status: "processing", asked: 0 }),
  },
  "an-operation-is-of-its-payment": {
    statement: `
      insert into payment_operations
        (tenant_id, id, payment_id, order_id, type, state, amount, next_attempt_at, actor_type, actor_name, created_at)
      select tenant_id, id, id, order_id, 'capture', 'requested', 1, created_at, 'user', 'Ada', created_at
      from payments where tenant_id = :tenant and order_id = :paid`,
    names: ({ paid }) => ({ order: paid, type: "capture", state: "requested" }),
  },
  "disputed-is-what-is-contested": {
    statement: "update payments set disputed = 7 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, disputed: 7, contested: 0 }),
  },
  "a-payment-has-the-status-of-its-amounts": {
    statement: "update payments set status = 'voided' where tenant_id = :tenant and order_id = :paid", // prettier-ignore
    names: ({ paid }) => ({ order: paid, status: "voided", derived: "captured" }),
  },
  "a-webhook-is-applied-once-to-its-payment": {
    statement: `
      insert into payment_webhooks
        (tenant_id, id, provider, event_id, type, state, payment_id, next_attempt_at, told_at, received_at, settled_at)
      select tenant_id, id, 'sandbox', 'evt_1', 'payment.captured', 'applied', id, created_at, created_at, created_at,
        created_at
      from payments where tenant_id = :tenant and order_id = :paid`,
    names: () => ({ provider: "sandbox", payment_provider: "manual", state: "applied" }),
  },
  "refunded-is-the-sum-of-refunds": {
    statement: "update refunds set amount = 101 where tenant_id = :tenant and reason_type = 'goodwill'", // prettier-ignore
    names: ({ back }) => ({ order: back, refunded_total: 1_325, settled: 1_326 }),
  },
  "nothing-is-kept-that-is-not-owed": {
    statement: "update orders set total = 4149 where tenant_id = :tenant and id = :paid",
    names: ({ paid }) => ({ order: paid, kept: 4_150, owed: 4_149 }),
  },
  "a-credit-is-what-its-lines-were-given": {
    statement:
      "update credit_lines set amount = 2451 where tenant_id = :tenant and order_id = :back and amount = 2450",
    names: ({ back }) => ({ order: back, credit: 2_450, lines: 2_451 }),
  },
  "a-balance-is-the-sum-of-its-entries": {
    statement: "update value_accounts set balance = 601 where tenant_id = :tenant",
    names: () => ({ kind: "gift_card", balance: 601, entries: 600 }),
  },
  "what-a-balance-paid-left-it": {
    statement:
      "update value_entries set amount = -399 where tenant_id = :tenant and type = 'payment'",
    names: () => ({ captured: 400, taken: 399, returned: 0 }),
  },
  "what-was-refunded-to-a-balance-arrived": {
    statement: "update refunds set method = 'store_credit' where tenant_id = :tenant and reason_type = 'goodwill'", // prettier-ignore
    names: ({ back }) => ({ order: back, status: "settled", amount: 100, arrived: 0 }),
  },
  "returned-is-what-was-received": {
    statement: "update order_lines set returned = 2 where tenant_id = :tenant and order_id = :back",
    names: ({ back }) => ({ order: back, returned: 2, received: 3 }),
  },
  "received-went-somewhere": {
    statement: "update return_receipts set disposition = 'damage' where tenant_id = :tenant and disposition = 'discard'", // prettier-ignore
    names: () => ({ received: 2, restocked: 1, discarded: 1, receipts: 2 }),
  },
  "what-is-asked-back-was-delivered": {
    statement: "update return_lines set quantity = 3 where tenant_id = :tenant and order_id = :back and quantity = 1", // prettier-ignore
    names: ({ back }) => ({ order: back, delivered: 4, asked: 5 }),
  },
  "returned-stock-is-what-came-back": {
    statement: "update stock_movements set discarded_quantity = 2 where tenant_id = :tenant and order_id = :back and discarded_quantity = 1", // prettier-ignore
    names: ({ back }) => ({ order: back, discarded: 1, thrown_away: 2 }),
  },
  "credits-of-a-return-are-charges": {
    statement: "update return_lines set credited_amount = 1224 where tenant_id = :tenant and order_id = :back and quantity = 1", // prettier-ignore
    names: ({ back }) => ({ order: back, credited: 1_224, charged: 1_225 }),
  },
  "status-of-a-return-follows-from-its-units": {
    statement: "update returns set status = 'received' where tenant_id = :tenant and order_id = :back and position = 1", // prettier-ignore
    names: () => ({ status: "received", expected: 0, received: 2, credited: 2 }),
  },
  "exchanged-money-arrives": {
    statement:
      "update payments set amount = 1224 where tenant_id = :tenant and method = 'exchange'",
    names: () => ({ carried: 1_225, paid: 1_224, refunded: 1_225 }),
  },
  "fulfillment-status-follows-from-lines": {
    statement:
      "update orders set fulfillment_status = 'shipped' where tenant_id = :tenant and id = :halfWay",
    names: ({ halfWay }) => ({ order: halfWay, derived: "partially_shipped" }),
  },
  "fulfilment-orders-have-what-is-held": {
    statement:
      "update fulfilment_order_lines set quantity = 6 where tenant_id = :tenant and order_id = :halfWay",
    names: ({ halfWay }) => ({ order: halfWay, waiting: 3, held: 2 }),
  },
  "packed-is-what-parcels-hold": {
    statement:
      "update order_lines set packed = 1 where tenant_id = :tenant and order_id = :halfWay",
    names: ({ halfWay }) => ({ order: halfWay, packed: 1, in_parcels: 0 }),
  },
  "fulfilment-orders-ship-what-shipments-hold": {
    statement:
      "update fulfilment_order_lines set shipped = 2 where tenant_id = :tenant and order_id = :paid",
    names: ({ paid }) => ({ order: paid, shipped: 2, sent: 3 }),
  },
  "picked-packed-and-shipped-in-turn": {
    statement:
      "update fulfilment_order_lines set picked = 2 where tenant_id = :tenant and order_id = :halfWay",
    names: ({ halfWay }) => ({ order: halfWay, quantity: 5, picked: 2, packed: 3, shipped: 3 }),
  },
  "status-of-a-fulfilment-order-follows-from-its-lines": {
    statement:
      "update fulfilment_orders set status = 'open' where tenant_id = :tenant and order_id = :halfWay",
    names: ({ halfWay }) => ({ order: halfWay, status: "open", derived: "in_progress" }),
  },
  "each-version-has-its-history-and-event": {
    statement: "delete from outbox where tenant_id = :tenant and type like 'order.%' and payload ->> 'orderId' = :paidOrder and payload ->> 'version' = '2'", // prettier-ignore
    names: ({ paid }) => ({ order: paid, version: 2, entries: 1, events: 0 }),
  },
  "only-legal-transitions": {
    statement: `update order_history set changes = '[{"field":"status","from":"confirmed","to":"completed"}]'
      where tenant_id = :tenant and order_id = :paid and version = 3`,
    names: ({ paid }) => ({ order: paid, version: 3, from: "confirmed", to: "completed" }),
  },
  "only-possible-payment-moves": {
    statement: `update order_history set changes = '[{"field":"paymentStatus","from":"paid","to":"unpaid"}]'
      where tenant_id = :tenant and order_id = :paid and type = 'paymentRecorded'`,
    names: ({ paid }) => ({ order: paid, from: "paid", to: "unpaid" }),
  },
  "only-possible-fulfilment-moves": {
    statement: `update order_history set changes = '[{"field":"fulfillmentStatus","from":"shipped","to":"fulfilled"}]'
      where tenant_id = :tenant and order_id = :paid and type = 'delivered'`,
    names: ({ paid }) => ({ order: paid, from: "shipped", to: "fulfilled" }),
  },
  "holds-are-counted": {
    statement: "update orders set hold_count = 1 where tenant_id = :tenant and id = :paid",
    names: ({ paid }) => ({ order: paid, hold_count: 1, active: 0 }),
  },
  "status-is-where-the-history-ends": {
    statement: "update orders set status = 'confirmed' where tenant_id = :tenant and id = :paid",
    names: ({ paid }) => ({ order: paid, status: "confirmed", last_in_history: "processing" }),
  },
  "each-idempotency-key-has-its-answer": {
    statement: "update idempotency_keys set status = null where tenant_id = :tenant and operation = 'createProduct'", // prettier-ignore
    names: () => ({ operation: "createProduct" }),
  },
};
