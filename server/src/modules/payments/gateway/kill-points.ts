/**
 * Where a process that dies does the most harm to money: before and after each thing that is kept or asked for. Tests end
 * the process at each of them, and look whether the books still agree with the gateway's.
 */
export const killPoints = [
  /** The intent is written and not committed. */
  "intent.written",
  /** The intent is committed, the gateway not asked yet. */
  "operation.committed",
  /** The gateway has answered, and nobody has noted it. */
  "operation.answered",
  /** The outcome is written and not committed. */
  "outcome.written",
  /** The outcome is committed, the caller not answered yet. */
  "outcome.committed",
  /** The page is open at the gateway, and nobody has noted it. */
  "page.opened",
  /** The page is noted, the customer not sent there yet. */
  "page.committed",
  /** A webhook's signature is right, and it is not kept yet. */
  "webhook.verified",
  /** It is kept, and the gateway not thanked yet. */
  "webhook.stored",
  /** It is applied and not committed. */
  "webhook.applied",
  /** It is applied for good. */
  "webhook.committed",
  /** The reconciler has asked again, and not noted the answer. */
  "reconciler.answered",
] as const;
export type KillPoint = (typeof killPoints)[number];
