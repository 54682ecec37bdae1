import { idempotencyKey } from "@waybill/client";

/**
 * One idempotency key for one intent. Sending the same again (the answer was lost, or the button was pressed twice)
 * has the same key and so one effect; a changed request is a new intent, and so is the next after a success.
 */
export function intentKeys() {
  let current: { intent: string; key: string } | undefined;
  return {
    keyFor(request: unknown): string {
      const intent = JSON.stringify(request) ?? "";
      if (current?.intent !== intent) current = { intent, key: idempotencyKey() };
      return current.key;
    },
    /** It has happened: the same again would be meant as another one. */
    fulfilled(): void {
      current = undefined;
    },
  };
}
